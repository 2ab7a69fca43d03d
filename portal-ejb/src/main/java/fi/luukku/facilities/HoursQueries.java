package fi.luukku.facilities;

import fi.luukku.facilities.domain.FacilityOffering;
import fi.luukku.facilities.domain.HoursSource;
import fi.luukku.facilities.integration.FacilityContent;
import fi.luukku.facilities.persistence.HoursSources;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.Bookable;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.TakenAmong;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which facilities of a member of staff's queues take their opening hours from an address. */
@Stateless
@RolesAllowed("STAFF")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class HoursQueries {
  /** Staff book ten years ahead. */
  private static final Duration FAR_AHEAD = Duration.ofDays(3_662);

  @Inject private FacilityContent content;
  @Inject private HoursSources sources;
  @Inject private TakenAmong taken;
  @Inject private Clock clock;

  /** In the order of the content; those of other units are not there for him. */
  public List<HoursFromAddress> of(Caller caller) {
    List<FacilityOffering> served =
        content.all().stream()
            .filter(one -> one.isServedBy(caller) && one.hoursFrom().isPresent())
            .toList();
    Map<String, HoursSource> known = served.isEmpty() ? Map.of() : sources.all();
    return served.stream()
        .map(one -> seen(one, Optional.ofNullable(known.get(one.facility().key()))))
        .toList();
  }

  private HoursFromAddress seen(FacilityOffering offering, Optional<HoursSource> source) {
    return new HoursFromAddress(
        offering.facility(),
        offering.hoursFrom().orElseThrow().getHost(),
        source.flatMap(HoursSource::taken),
        source.flatMap(HoursSource::failure),
        outside(offering));
  }

  private int outside(FacilityOffering offering) {
    Instant now = clock.instant();
    Bookable whole = offering.bookable(offering.facility().whole());
    return (int)
        taken.standing(offering.facility().key(), new Period(now, now.plus(FAR_AHEAD))).stream()
            .filter(one -> one.used().ends().isAfter(now) && whole.openAt(one.used()).isEmpty())
            .count();
  }
}
