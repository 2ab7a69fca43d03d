package fi.luukku.facilities;

import fi.luukku.casework.BookedCase;
import fi.luukku.casework.BookedCases;
import fi.luukku.facilities.domain.FacilityOffering;
import fi.luukku.facilities.integration.FacilityContent;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.Bookable;
import fi.luukku.reservations.Claim;
import fi.luukku.reservations.ResourceDay;
import fi.luukku.reservations.TakenAmong;
import fi.luukku.shared.LocalizedText;
import fi.luukku.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the facilities of a member of staff's queues are taken; others are not there for him. Two
 * statements a page, whatever is on it.
 */
@Stateless
@RolesAllowed("STAFF")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OccupancyQueries {
  private static final int LARGEST_PAGE = 25;

  @Inject private FacilityContent content;
  @Inject private TakenAmong taken;
  @Inject private BookedCases cases;

  /**
   * A page of a day.
   *
   * @param first index of the first facility or part wanted, from 0
   * @param size how many, 1 to 25
   */
  public Page<FacilityDay> day(
      Caller caller, DayFilter filter, LocalDate day, int first, int size) {
    List<Row> all =
        content.all().stream()
            .filter(one -> one.isServedBy(caller) && filter.takes(one.facility()))
            .flatMap(one -> one.facility().smallest().stream().map(part -> new Row(one, part)))
            .toList();
    int from = Math.max(0, Math.min(first, all.size()));
    int some = Math.max(1, Math.min(size, LARGEST_PAGE));
    List<Row> shown = all.subList(from, Math.min(all.size(), from + some));
    return new Page<>(days(shown, day), from, some, all.size());
  }

  /** The kinds of the facilities that he serves, in the order of the content. */
  public List<FacilityKind> kinds(Caller caller) {
    return served(caller).stream().map(Facility::kind).distinct().toList();
  }

  /** The places of the facilities that he serves. */
  public List<LocalizedText> places(Caller caller) {
    return served(caller).stream().map(Facility::place).distinct().toList();
  }

  private List<Facility> served(Caller caller) {
    return content.all().stream()
        .filter(one -> one.isServedBy(caller))
        .map(FacilityOffering::facility)
        .toList();
  }

  private List<FacilityDay> days(List<Row> rows, LocalDate day) {
    List<ResourceDay> days = taken.on(rows.stream().map(Row::bookable).toList(), day);
    List<String> bookings =
        days.stream()
            .flatMap(one -> one.taken().stream())
            .filter(one -> one.kind() == Claim.Kind.BOOKING)
            .map(ResourceDay.Taken::booking)
            .toList();
    Map<String, BookedCase> booked = cases.of(bookings);
    List<FacilityDay> shown = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      shown.add(rows.get(i).on(days.get(i), booked));
    }
    return shown;
  }

  private record Row(FacilityOffering offering, FacilityPart part) {
    Bookable bookable() {
      return offering.bookable(part);
    }

    FacilityDay on(ResourceDay day, Map<String, BookedCase> booked) {
      return new FacilityDay(
          offering.facility(),
          part,
          day.open(),
          day.closedBecause(),
          day.taken().stream().map(one -> use(one, booked)).toList());
    }

    private static FacilityDay.Use use(ResourceDay.Taken taken, Map<String, BookedCase> booked) {
      Optional<BookedCase> found = Optional.ofNullable(booked.get(taken.booking()));
      FacilityDay.State state =
          switch (taken.kind()) {
            case HOLD -> FacilityDay.State.HELD;
            case CLOSURE -> FacilityDay.State.CLOSED;
            case BOOKING ->
                found.map(BookedCase::stands).orElse(true)
                    ? FacilityDay.State.RESERVED
                    : FacilityDay.State.WAITING;
          };
      return new FacilityDay.Use(state, taken.used(), found.map(BookedCase::number));
    }
  }
}
