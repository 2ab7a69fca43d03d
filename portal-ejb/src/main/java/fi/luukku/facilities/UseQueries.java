package fi.luukku.facilities;

import fi.luukku.audit.AuditTrail;
import fi.luukku.facilities.domain.FacilityOffering;
import fi.luukku.facilities.domain.HourSums;
import fi.luukku.facilities.integration.FacilityContent;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.Bookable;
import fi.luukku.reservations.ResourceUse;
import fi.luukku.reservations.UsedTimes;
import fi.luukku.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How much the facilities of a member of staff's queues are used: sums, and nobody's bookings. */
@Stateless
@RolesAllowed("STAFF")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class UseQueries {
  private static final int MOST_DAYS = 366;
  private static final int HOURS = 24;

  @Inject private FacilityContent content;
  @Inject private UsedTimes used;
  @Inject private AuditTrail audit;

  /** Those that he may ask about; each facility before its parts. */
  public List<Place> places(Caller caller) {
    return served(caller)
        .flatMap(
            one -> one.facility().parts().stream().map(part -> new Place(one.facility(), part)))
        .toList();
  }

  /**
   * The use of one.
   *
   * @param part key of a part, or the facility's own for the whole
   * @param first the first day
   * @param last the last day
   * @throws NotFound where there is no such part, or it is of a facility of others
   * @throws UseTooLong where it is more than 366 days, or none
   */
  public FacilityUse of(Caller caller, String part, LocalDate first, LocalDate last) {
    FacilityOffering offering = offering(caller, part);
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    if (days < 1 || days > MOST_DAYS) {
      throw new UseTooLong(MOST_DAYS);
    }
    Facility facility = offering.facility();
    FacilityPart asked = facility.part(part).orElseThrow(NotFound::new);
    List<FacilityPart> parts =
        asked.key().equals(facility.key()) ? facility.smallest() : List.of(asked);
    List<Bookable> all = parts.stream().map(offering::bookable).toList();
    List<ResourceUse> uses = used.of(all, first, last);
    HourSums open = new HourSums(uses.stream().flatMap(one -> one.open().stream()).toList());
    HourSums reserved = new HourSums(uses.stream().flatMap(one -> one.used().stream()).toList());
    return new FacilityUse(new Place(facility, asked), first, last, hours(open, reserved));
  }

  private static List<FacilityUse.Hour> hours(HourSums open, HourSums reserved) {
    return Stream.of(DayOfWeek.values())
        .flatMap(
            day ->
                IntStream.range(0, HOURS)
                    .mapToObj(
                        hour ->
                            new FacilityUse.Hour(
                                day, hour, open.at(day, hour), reserved.at(day, hour))))
        .toList();
  }

  private FacilityOffering offering(Caller caller, String part) {
    return served(caller)
        .filter(one -> one.facility().part(part).isPresent())
        .findFirst()
        .orElseThrow(
            () -> {
              audit.denied(caller, "facility-use", "resource:" + part);
              return new NotFound();
            });
  }

  private Stream<FacilityOffering> served(Caller caller) {
    return content.all().stream().filter(one -> one.isServedBy(caller));
  }
}
