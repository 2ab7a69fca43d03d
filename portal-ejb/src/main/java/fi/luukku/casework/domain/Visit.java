package fi.luukku.casework.domain;

import fi.luukku.casework.HasArrived;
import fi.luukku.casework.NoShowStands;
import fi.luukku.casework.NotOnThisDay;
import fi.luukku.casework.NothingToCheckIn;
import fi.luukku.casework.Outcomes;
import fi.luukku.casework.TimeNotBegun;
import fi.luukku.casework.TooEarlyToCheckIn;
import fi.luukku.shared.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** The visit that an appointment is: whether its citizen came. Counts nothing against anybody. */
public final class Visit {
  /** How long before its start the door takes who has an appointment. */
  public static final Duration EARLY = Duration.ofMinutes(60);

  private final CaseFile file;

  public Visit(CaseFile file) {
    this.file = file;
  }

  /**
   * He is here, as staff see it.
   *
   * @return whether that is new
   * @throws NotOnThisDay where the appointment is on another day
   * @throws fi.luukku.casework.CaseIsClosed where it has ended
   */
  public boolean comes(Instant now) {
    file.mustBeOpen();
    if (!isToday(starts(), now)) {
      throw new NotOnThisDay();
    }
    return arrives(now);
  }

  /**
   * He is here, as he says himself at the door.
   *
   * @return whether that is new
   * @throws TooEarlyToCheckIn where it is more than an hour to its start
   * @throws NothingToCheckIn where it is over, cancelled or closed
   */
  public boolean checksIn(Instant now) {
    Instant from = starts().minus(EARLY);
    if (!file.status().isOpen() || !ends().isAfter(now)) {
      throw new NothingToCheckIn();
    }
    if (now.isBefore(from)) {
      throw new TooEarlyToCheckIn(from);
    }
    return arrives(now);
  }

  private boolean arrives(Instant now) {
    if (file.arrived().isPresent()) {
      return false;
    }
    file.progress().arrived(now, now);
    return true;
  }

  /**
   * He is not here after all.
   *
   * @return whether that is new
   */
  public boolean hasNotCome(Instant now) {
    if (file.arrived().isEmpty()) {
      return false;
    }
    file.progress().arrived(null, now);
    return true;
  }

  /**
   * He did not come.
   *
   * @return whether that is new
   * @throws TimeNotBegun before its start
   * @throws HasArrived where he has come
   * @throws fi.luukku.casework.CaseIsClosed where it has ended otherwise
   */
  public boolean isMissed(Instant now) {
    if (wasMissed()) {
      return false;
    }
    file.mustBeOpen();
    if (file.isToCome(now)) {
      throw new TimeNotBegun();
    }
    file.close(Outcomes.NO_SHOW, now);
    return true;
  }

  /**
   * It was a mistake that he did not come.
   *
   * @param closed when that was said
   * @return whether that is new
   * @throws NoShowStands where it was said on another day
   */
  public boolean isNotMissed(Instant closed, Instant now) {
    if (!wasMissed()) {
      return false;
    }
    if (!isToday(closed, now)) {
      throw new NoShowStands();
    }
    file.progress().reopened(now);
    return true;
  }

  private boolean wasMissed() {
    return file.outcome().filter(Outcomes.NO_SHOW::equals).isPresent();
  }

  private Instant starts() {
    return file.time().orElseThrow().starts();
  }

  private Instant ends() {
    return file.time().orElseThrow().ends();
  }

  private static boolean isToday(Instant instant, Instant now) {
    return LocalDate.ofInstant(instant, TimeSource.LOCAL)
        .equals(LocalDate.ofInstant(now, TimeSource.LOCAL));
  }
}
