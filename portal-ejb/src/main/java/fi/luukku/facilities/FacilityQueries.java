package fi.luukku.facilities;

import fi.luukku.facilities.domain.FacilityOffering;
import fi.luukku.facilities.integration.FacilityContent;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.FreeDay;
import fi.luukku.reservations.FreeTimes;
import fi.luukku.reservations.Period;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.TimeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which facilities there are, what they cost, when they are free. Anybody may look. */
@ApplicationScoped
public class FacilityQueries {
  private FacilityContent content;
  private FreeTimes freeTimes;
  private Clock clock;

  protected FacilityQueries() {}

  @Inject
  public FacilityQueries(FacilityContent content, FreeTimes freeTimes, Clock clock) {
    this.content = content;
    this.freeTimes = freeTimes;
    this.clock = clock;
  }

  /**
   * Another one whenever what is written of the facilities, or the day, is another; on this node
   * alone. Who keeps something by it asks for it before the content. What is free is not in it.
   */
  public String edition() {
    return content.edition() + "/" + TimeSource.today(clock);
  }

  public List<FacilityKind> kinds() {
    return content.kinds();
  }

  /**
   * @throws NotFound where there is no such facility
   */
  public Facility facility(String key) {
    return offering(key).facility();
  }

  /** The same; empty where it is not offered, or no longer. */
  public Optional<Facility> offered(String key) {
    return content.find(key).map(FacilityOffering::facility);
  }

  /** The last day for which the facility can be reserved today. */
  public LocalDate lastDay(String facility) {
    return TimeSource.today(clock).plusDays(offering(facility).rules().daysAhead());
  }

  /**
   * When a part (or the whole, by the facility's own key) is free on these days, both included.
   *
   * @throws NotFound where there is no such facility or part
   */
  public List<FreeDay> days(
      Caller caller, String facility, String part, LocalDate first, LocalDate last) {
    FacilityOffering offering = offering(facility);
    FacilityPart wanted = offering.facility().part(part).orElseThrow(NotFound::new);
    return freeTimes.days(caller, offering.bookable(wanted), first, last);
  }

  /**
   * The first day on which something is free, from a day on; empty where there is none.
   *
   * @throws NotFound where there is no such facility or part
   */
  public Optional<LocalDate> firstFree(
      Caller caller, String facility, String part, LocalDate from) {
    LocalDate last = lastDay(facility);
    return from.isAfter(last)
        ? Optional.empty()
        : days(caller, facility, part, from, last).stream()
            .filter(day -> !day.starts().isEmpty())
            .map(FreeDay::day)
            .findFirst();
  }

  /**
   * What a period would cost.
   *
   * @throws NotFound where there is no such facility or part
   * @throws NotForGroup where it is not for this group
   */
  public Price price(String facility, String part, UserGroup group, Period period) {
    FacilityOffering offering = offering(facility);
    FacilityPart wanted = offering.facility().part(part).orElseThrow(NotFound::new);
    return offering.terms(wanted, group, period).price();
  }

  /**
   * @throws NotFound where there is no such facility, or it is not given in series
   */
  public void mustBeInSeries(String facility) {
    if (!facility(facility).isInSeries()) {
      throw new NotFound();
    }
  }

  /** The groups that the caller can reserve the facility for; none where it is not for him. */
  public List<UserGroup> groups(Caller caller, String facility) {
    List<PriceList> lists = offering(facility).facility().priceLists();
    return UserGroup.openTo(caller).stream()
        .filter(group -> lists.stream().anyMatch(list -> list.groups().contains(group)))
        .toList();
  }

  private FacilityOffering offering(String key) {
    return content.find(key).orElseThrow(NotFound::new);
  }
}
