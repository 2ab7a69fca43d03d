package fi.luukku.facilities;

import fi.luukku.casework.CaseDates;
import fi.luukku.casework.CaseEvent.CaseFacts;
import fi.luukku.casework.CaseIsClosed;
import fi.luukku.casework.CaseMoving;
import fi.luukku.casework.Receipt;
import fi.luukku.casework.StrongerSignInNeeded;
import fi.luukku.casework.TooLateToMove;
import fi.luukku.facilities.domain.FacilityOffering;
import fi.luukku.facilities.domain.HeldTerms;
import fi.luukku.facilities.integration.FacilityContent;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.Claim;
import fi.luukku.reservations.OccupyingSeries;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.Series;
import fi.luukku.reservations.Wish;
import fi.luukku.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The dates of a series that its owner may move, and moving them inside the desk's transaction. */
@ApplicationScoped
class MovableDates {
  private FacilityContent content;
  private DatesOfSeries series;
  private OccupyingSeries occupying;
  private CaseDates cases;
  private Clock clock;

  protected MovableDates() {}

  @Inject
  MovableDates(
      FacilityContent content,
      DatesOfSeries series,
      OccupyingSeries occupying,
      CaseDates cases,
      Clock clock) {
    this.content = content;
    this.series = series;
    this.occupying = occupying;
    this.cases = cases;
    this.clock = clock;
  }

  /** A date with what was agreed for it, and where. */
  record Movable(Claim claim, FacilityOffering offering, FacilityPart part, HeldTerms agreed) {
    Period time() {
      return claim.used();
    }
  }

  /**
   * A date that gets another time.
   *
   * @param shownCents the price that was shown for it there
   */
  record Step(Movable date, Period to, long shownCents) {}

  /**
   * All that may be moved, the earliest first; none where it is too late for each.
   *
   * @throws NotFound where the case is no series, or not offered any more
   * @throws CaseIsClosed where it has ended
   * @throws ApprovedForItsTime where somebody has approved it
   */
  List<Movable> all(CaseFacts facts) {
    FacilityOffering offering = offering(facts);
    return dates(facts).dates().stream()
        .filter(date -> series.view(date, true).mayGiveBack())
        .map(date -> movable(offering, date))
        .toList();
  }

  /**
   * The one that starts then.
   *
   * @throws NotFound where there is no such date
   * @throws TooLateToMove where its last moment has passed
   * @throws fi.luukku.shared.Refusal as {@link #all}
   */
  Movable at(CaseFacts facts, Instant starts) {
    Claim date = dates(facts).at(starts).orElseThrow(NotFound::new);
    FacilityOffering offering = offering(facts);
    if (!series.view(date, true).mayGiveBack()) {
      throw new TooLateToMove();
    }
    return movable(offering, date);
  }

  /**
   * Moves them, all or none.
   *
   * @param facts of the case, which the desk has taken
   * @throws fi.luukku.reservations.SlotAlreadyTaken where somebody else has one of the times
   * @throws PriceHasChanged where one costs something else by now
   */
  Receipt move(Caller caller, CaseFacts facts, List<Step> steps, CaseMoving.Act act) {
    String id = facts.idempotencyKey();
    for (Step step : inOrder(steps)) {
      occupying.move(caller, id, step.date().claim(), wish(caller, step));
    }
    Claim next = dates(facts).toCome(clock.instant()).get(0);
    return cases.move(
        caller,
        facts.number(),
        steps.stream().map(MovableDates::told).toList(),
        DatesOfSeries.dateOf(next),
        series.cancelUntil(next),
        act);
  }

  private Wish wish(Caller caller, Step step) {
    Movable date = step.date();
    FacilityOffering offering = date.offering();
    StrongerSignInNeeded.unlessMet(offering.demand(), caller, clock.instant());
    HeldTerms terms = offering.terms(date.part(), date.agreed().group(), step.to());
    if (terms.price().cents() != step.shownCents()) {
      throw new PriceHasChanged();
    }
    Instant first = date.agreed().first().orElse(date.time().starts());
    return new Wish(offering.bookable(date.part()), step.to(), terms.movedFrom(first).write());
  }

  /** Those that go later the last first, so that none is in the way of another. */
  private static List<Step> inOrder(List<Step> steps) {
    Comparator<Step> byTime = Comparator.comparing(step -> step.date().time());
    boolean later =
        steps.stream().anyMatch(step -> step.to().starts().isAfter(step.date().time().starts()));
    return steps.stream().sorted(later ? byTime.reversed() : byTime).toList();
  }

  private static CaseDates.Move told(Step step) {
    return new CaseDates.Move(
        DatesOfSeries.dateOf(step.date().claim()),
        new CaseDates.Date(step.to().starts(), step.to().ends()));
  }

  private Series dates(CaseFacts facts) {
    return occupying.dates(facts.idempotencyKey()).orElseThrow(NotFound::new);
  }

  private FacilityOffering offering(CaseFacts facts) {
    if (!facts.status().isOpen()) {
      throw new CaseIsClosed();
    }
    FacilityOffering offering = content.find(facts.serviceKey()).orElseThrow(NotFound::new);
    if (offering.facility().needsApproval() && !FacilityMoving.WAITS.contains(facts.status())) {
      throw new ApprovedForItsTime();
    }
    return offering;
  }

  private static Movable movable(FacilityOffering offering, Claim date) {
    HeldTerms agreed = HeldTerms.read(date.terms());
    FacilityPart part = offering.facility().part(agreed.part()).orElseThrow(NotFound::new);
    return new Movable(date, offering, part, agreed);
  }
}
