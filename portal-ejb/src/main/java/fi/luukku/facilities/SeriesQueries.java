package fi.luukku.facilities;

import fi.luukku.facilities.domain.FacilityOffering;
import fi.luukku.facilities.domain.SeriesPlan;
import fi.luukku.facilities.integration.FacilityContent;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.Bookable;
import fi.luukku.reservations.FreeDay;
import fi.luukku.reservations.FreeTimes;
import fi.luukku.reservations.Period;
import fi.luukku.shared.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What of a planned series is free, before anything is held. Anybody may look. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SeriesQueries {
  private FacilityContent content;
  private FreeTimes freeTimes;

  protected SeriesQueries() {}

  @Inject
  public SeriesQueries(FacilityContent content, FreeTimes freeTimes) {
    this.content = content;
    this.freeTimes = freeTimes;
  }

  /**
   * All dates of a series, with alternatives where one cannot be had; one query, however many.
   *
   * @throws NotFound where there is no such facility or part
   * @throws NoSeriesHere where the facility is not given in series
   * @throws TooManyDates where they are more than the facility gives
   */
  public List<PlannedDate> plan(Caller caller, String facility, String part, SeriesWish wish) {
    FacilityOffering offering = content.find(facility).orElseThrow(NotFound::new);
    FacilityPart wanted = offering.facility().part(part).orElseThrow(NotFound::new);
    Bookable what = offering.series(wanted);
    List<LocalDate> days = wish.days(offering.facility().seriesDates());
    Optional<Duration> length =
        days.stream().flatMap(day -> wish.on(day).stream()).map(Period::length).findFirst();
    List<FreeDay> around =
        length
            .map(
                one ->
                    freeTimes.days(
                        caller,
                        what.forLength(one),
                        days.get(0).minusDays(SeriesPlan.DAYS_AROUND),
                        days.get(days.size() - 1).plusDays(SeriesPlan.DAYS_AROUND)))
            .orElse(List.of());
    SeriesPlan plan =
        new SeriesPlan(days.stream().flatMap(day -> wish.on(day).stream()).toList(), around);
    return days.stream()
        .map(
            day ->
                plan.on(
                    day, wish.on(day), wish.on(day).flatMap(time -> freeTimes.refusal(what, time))))
        .toList();
  }
}
