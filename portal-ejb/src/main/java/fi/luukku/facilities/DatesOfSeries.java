package fi.luukku.facilities;

import fi.luukku.casework.CaseDates;
import fi.luukku.casework.CaseEvent.CaseFacts;
import fi.luukku.facilities.domain.FacilityOffering;
import fi.luukku.facilities.domain.HeldTerms;
import fi.luukku.facilities.integration.FacilityContent;
import fi.luukku.reservations.Claim;
import fi.luukku.reservations.OccupyingSeries;
import fi.luukku.reservations.Series;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The dates of a series as those see them who may read its case. */
@ApplicationScoped
class DatesOfSeries {
  private FacilityContent content;
  private OccupyingSeries occupying;
  private Clock clock;

  protected DatesOfSeries() {}

  @Inject
  DatesOfSeries(FacilityContent content, OccupyingSeries occupying, Clock clock) {
    this.content = content;
    this.occupying = occupying;
    this.clock = clock;
  }

  /** Those that were not given back, the earliest first; none where the case is no series. */
  List<SeriesDate> of(CaseFacts facts) {
    boolean open = facts.status().isOpen();
    return occupying.dates(facts.idempotencyKey()).stream()
        .flatMap(series -> series.dates().stream())
        .map(date -> view(date, open))
        .toList();
  }

  SeriesDate view(Claim date, boolean open) {
    Instant now = clock.instant();
    Instant until = cancelUntil(date);
    return new SeriesDate(
        date.used(),
        HeldTerms.read(date.terms()).price(),
        date.used().ends().isBefore(now),
        until,
        open && now.isBefore(until),
        open && now.isBefore(date.used().starts()));
  }

  /** What is left to come when this date is gone. */
  List<Claim> leftWithout(Series series, Claim date) {
    return series.toCome(clock.instant()).stream()
        .filter(one -> !one.id().equals(date.id()))
        .toList();
  }

  /** Until when a citizen can give it back. */
  Instant cancelUntil(Claim date) {
    Duration before =
        content.all().stream()
            .filter(one -> one.purpose().equals(date.purpose()))
            .map(FacilityOffering::facility)
            .map(Facility::cancelUntil)
            .findFirst()
            .orElse(Duration.ZERO);
    return date.used().starts().minus(before);
  }

  static CaseDates.Date dateOf(Claim claim) {
    return new CaseDates.Date(claim.used().starts(), claim.used().ends());
  }
}
