package fi.luukku.facilities;

import fi.luukku.casework.CaseEvent.CaseFacts;
import fi.luukku.casework.HandlerDesk;
import fi.luukku.casework.StaffMoving;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.Claim;
import fi.luukku.reservations.OccupyingSeries;
import fi.luukku.reservations.Series;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The municipality takes one date of a series back, inside the desk's own transaction: the case
 * goes on with the others, and is cancelled with the last.
 */
@ApplicationScoped
class DateCancelling {
  private DatesOfSeries dates;
  private OccupyingSeries occupying;
  private StaffMoving moving;
  private HandlerDesk desk;

  protected DateCancelling() {}

  @Inject
  DateCancelling(
      DatesOfSeries dates, OccupyingSeries occupying, StaffMoving moving, HandlerDesk desk) {
    this.dates = dates;
    this.occupying = occupying;
    this.moving = moving;
    this.desk = desk;
  }

  /**
   * @param facts of the case, which the desk has taken
   * @param date one of the series
   * @param why to the citizen
   */
  void cancel(Caller caller, CaseFacts facts, Series series, Claim date, String why) {
    List<Claim> left = dates.leftWithout(series, date);
    if (left.isEmpty()) {
      desk.cancel(caller, facts.number(), facts.revision(), why);
      return;
    }
    occupying.giveBack(date);
    Claim next = left.get(0);
    moving.cancelDate(
        caller,
        facts.number(),
        DatesOfSeries.dateOf(date),
        new StaffMoving.Left(DatesOfSeries.dateOf(next), dates.cancelUntil(next)),
        why);
  }
}
