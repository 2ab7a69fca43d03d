package fi.luukku.casework.domain;

import fi.luukku.casework.NewTime;
import fi.luukku.casework.StatusNotPossible;
import fi.luukku.casework.TooLateToMove;
import java.time.Instant;

/** The time and place of the booking that a case is, and who may change them until when. */
public final class BookedTime {
  private final CaseFile file;

  public BookedTime(CaseFile file) {
    this.file = file;
  }

  /** Of a booking with several dates, the next one. */
  public void hasNext(Instant starts, Instant ends, Instant withdrawUntil) {
    file.nextDate(starts, ends);
    file.progress().withdrawableUntil(withdrawUntil);
  }

  public boolean startsAt(Instant starts) {
    return file.time().filter(one -> one.starts().equals(starts)).isPresent();
  }

  /** It gets another time or place; its status, number and claim stay. */
  public void move(NewTime to, Instant now) {
    mustBeMovable(now);
    moved(to, now);
  }

  /** As {@link #move}, by staff: as long as it is to come. */
  public void moveByStaff(NewTime to, Instant now) {
    mustBeToCome(now);
    moved(to, now);
  }

  /**
   * By staff, also after the citizen's last moment for that.
   *
   * @param serviceKey what it is of from then on
   */
  public void moveByStaff(NewTime to, String serviceKey, Instant now) {
    file.mustBeOpen();
    file.offeredAs(serviceKey);
    moved(to, now);
  }

  /**
   * @throws StatusNotPossible where its time has begun
   */
  public void mustBeToCome(Instant now) {
    file.mustBeOpen();
    if (!file.isToCome(now)) {
      throw new StatusNotPossible();
    }
  }

  /**
   * By the citizen himself, as long as he may cancel it.
   *
   * @throws TooLateToMove where its last moment for that has passed
   */
  public void mustBeMovable(Instant now) {
    file.mustBeOpen();
    if (!file.isToCome(now) || !file.mayWithdraw(now)) {
      throw new TooLateToMove();
    }
  }

  private void moved(NewTime to, Instant now) {
    file.movedTo(to);
    file.progress().moved(to.withdrawUntil(), now);
  }
}
