package fi.luukku.facilities;

import fi.luukku.casework.BookedCase;
import fi.luukku.casework.BookedCases;
import fi.luukku.casework.CaseEvent.CaseFacts;
import fi.luukku.casework.StaffMoving;
import fi.luukku.facilities.domain.FacilityOffering;
import fi.luukku.facilities.domain.NearestPlace;
import fi.luukku.facilities.integration.FacilityContent;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.Bookable;
import fi.luukku.reservations.FreeAmong;
import fi.luukku.reservations.FreeTimes;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.TakenAmong;
import fi.luukku.shared.Refusal;
import fi.luukku.shared.TimeSource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in a break, and where it could go instead. */
@Dependent
class BreakSurvey {
  @Inject private FacilityContent content;
  @Inject private TakenAmong taken;
  @Inject private BookedCases cases;
  @Inject private StaffMoving moving;
  @Inject private FreeAmong freeAmong;
  @Inject private FreeTimes freeTimes;

  /** The earliest first; no two are offered the same place at the same time. */
  List<InTheWay> of(Caller caller, FacilityOffering offering, String part, Period time) {
    List<TakenAmong.Standing> standing = taken.standing(part, time);
    Map<String, BookedCase> booked =
        cases.of(standing.stream().map(TakenAmong.Standing::booking).toList());
    List<InTheWay> all = new ArrayList<>();
    for (TakenAmong.Standing one : standing) {
      Optional<BookedCase> matter = Optional.ofNullable(booked.get(one.booking()));
      Optional<Place> place =
          matter
              .filter(found -> found.status().isOpen() && !one.inSeries())
              .map(found -> moving.one(caller, found.number()))
              .flatMap(facts -> alternative(caller, offering, part, facts, one.used(), all));
      all.add(new InTheWay(one.used(), matter, one.inSeries(), place));
    }
    return all;
  }

  private Optional<Place> alternative(
      Caller caller,
      FacilityOffering broken,
      String part,
      CaseFacts facts,
      Period used,
      List<InTheWay> before) {
    Optional<ReservedTerms> terms = ReservedTerms.read(facts.answersJson());
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    Map<Bookable, Place> places = new LinkedHashMap<>();
    content.all().stream()
        .filter(one -> one.facility().kind().equals(broken.facility().kind()))
        .filter(one -> one.queue().equals(facts.queueKey()))
        .forEach(
            one ->
                one.facility().parts().stream()
                    .map(candidate -> new Place(one.facility(), candidate))
                    .filter(place -> !closes(broken.facility(), part, place))
                    .filter(place -> suits(one, place, terms.get(), used))
                    .filter(place -> before.stream().noneMatch(it -> isFor(it, place, used)))
                    .forEach(place -> places.put(one.forStaff(place.part()), place)));
    LocalDate day = LocalDate.ofInstant(used.starts(), TimeSource.LOCAL);
    return freeAmong.on(caller, places.keySet(), day).entrySet().stream()
        .filter(one -> one.getValue().stream().anyMatch(gap -> gap.contains(used)))
        .filter(one -> allows(one.getKey(), used))
        .map(one -> places.get(one.getKey()))
        .min(new NearestPlace(broken.facility()));
  }

  /** Whether a break of a part closes a place too: the whole goes with each of its parts. */
  private static boolean closes(Facility broken, String part, Place place) {
    boolean same = place.facility().key().equals(broken.key());
    boolean whole = part.equals(broken.key()) || place.part().key().equals(broken.key());
    return same && (whole || place.part().key().equals(part));
  }

  private static boolean suits(
      FacilityOffering offering, Place place, ReservedTerms terms, Period used) {
    LocalDate day = LocalDate.ofInstant(used.starts(), TimeSource.LOCAL);
    UserGroup group = terms.group().orElse(UserGroup.RESIDENT);
    return place.part().people() >= terms.people()
        && offering
            .prices()
            .on(day)
            .flatMap(list -> list.cents(place.part().key(), group))
            .isPresent();
  }

  private static boolean isFor(InTheWay other, Place place, Period used) {
    return other.used().overlaps(used)
        && other
            .alternative()
            .filter(one -> one.facility().key().equals(place.facility().key()))
            .isPresent();
  }

  private boolean allows(Bookable what, Period used) {
    try {
      freeTimes.check(what, used);
      return true;
    } catch (Refusal refusal) {
      return false;
    }
  }
}
