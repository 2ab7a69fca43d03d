package fi.luukku.facilities;

import fi.luukku.facilities.domain.FacilityOffering;
import fi.luukku.facilities.integration.FacilityContent;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.Bookable;
import fi.luukku.reservations.FreeAmong;
import fi.luukku.reservations.Period;
import fi.luukku.shared.TimeSource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for facilities by what they are and when they are free. Anybody may look. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FacilitySearch {
  private FacilityContent content;
  private FreeAmong freeAmong;
  private Clock clock;

  protected FacilitySearch() {}

  @Inject
  public FacilitySearch(FacilityContent content, FreeAmong freeAmong, Clock clock) {
    this.content = content;
    this.freeAmong = freeAmong;
    this.clock = clock;
  }

  /**
   * What suits; of each facility the whole, or else the first part that does. With a time asked
   * for, one query, however many there are.
   *
   * @throws WishedTimeHasPassed where the time asked for is over
   */
  public List<FoundFacility> find(Caller caller, FacilityFilter filter, Optional<TimeWish> time) {
    if (time.filter(wish -> wish.isOver(clock.instant())).isPresent()) {
      throw new WishedTimeHasPassed();
    }
    List<Candidate> candidates =
        content.all().stream()
            .filter(one -> filter.takes(one.facility()))
            .flatMap(one -> candidates(one, filter))
            .toList();
    Map<Bookable, List<Period>> free =
        time.map(wish -> freeAmong.on(caller, bookables(candidates), wish.day())).orElse(Map.of());
    return candidates.stream()
        .flatMap(one -> found(one, time, free).stream())
        .collect(
            Collectors.groupingBy(
                one -> one.facility().key(), java.util.LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(suiting -> suiting.get(0))
        .toList();
  }

  /** The places where facilities are, for a list to choose from; by their Finnish name. */
  public List<fi.luukku.shared.LocalizedText> places() {
    return content.all().stream().map(one -> one.facility().place()).distinct().toList();
  }

  private Stream<Candidate> candidates(FacilityOffering offering, FacilityFilter filter) {
    LocalDate today = TimeSource.today(clock);
    return offering.facility().parts().stream()
        .filter(part -> part.people() >= filter.people())
        .map(
            part ->
                new Candidate(
                    offering.facility(),
                    part,
                    offering.bookable(part),
                    offering
                        .prices()
                        .on(today)
                        .flatMap(list -> list.cents(part.key(), filter.group()))))
        .filter(one -> filter.affords(one.cents()));
  }

  private static List<Bookable> bookables(List<Candidate> candidates) {
    return candidates.stream().map(Candidate::bookable).toList();
  }

  private static Optional<FoundFacility> found(
      Candidate one, Optional<TimeWish> time, Map<Bookable, List<Period>> free) {
    if (time.isEmpty()) {
      return Optional.of(one.found(Optional.empty()));
    }
    return time.get()
        .firstIn(free.get(one.bookable()), one.facility())
        .map(period -> one.found(Optional.of(period)));
  }

  private record Candidate(
      Facility facility, FacilityPart part, Bookable bookable, Optional<Long> cents) {
    FoundFacility found(Optional<Period> period) {
      return new FoundFacility(facility, part, period, cents);
    }
  }
}
