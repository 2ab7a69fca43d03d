package fi.luukku.casework;

import fi.luukku.casework.CaseEvent.CaseFacts;
import fi.luukku.casework.TimelineEntry.Kind;
import fi.luukku.casework.domain.BookedTime;
import fi.luukku.casework.domain.CaseFile;
import fi.luukku.casework.persistence.CaseFiles;
import fi.luukku.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Where a booking capability changes when or where a booking of the caller's queues is, for the
 * municipality and inside its own transaction. A booking of another queue, or of another kind than
 * asked for, is {@link fi.luukku.shared.NotFound}.
 */
@Stateless
@RolesAllowed("STAFF")
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class StaffMoving {
  @Inject private CaseFiles files;
  @Inject private CaseReach reach;
  @Inject private CaseStory story;
  @Inject private Clock clock;

  /** The booking, before anything is chosen for it. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public CaseFacts one(Caller caller, CaseNumber number) {
    return reach.served(caller, number, files.find(number)).facts(List.of());
  }

  /**
   * Takes the booking for the running transaction: who changes it at the same moment waits.
   *
   * @throws CaseIsClosed where it has ended
   */
  public CaseFacts take(Caller caller, CaseNumber number) {
    CaseFile file = locked(caller, number);
    file.mustBeOpen();
    return file.facts(List.of());
  }

  /**
   * As {@link #take(Caller, CaseNumber)}, of one kind and as long as it is to come.
   *
   * @throws StatusNotPossible where its time has begun
   */
  public CaseFacts take(Caller caller, CaseNumber number, CaseKind kind) {
    CaseFile file = served(caller, number, kind);
    new BookedTime(file).mustBeToCome(clock.instant());
    return file.facts(List.of());
  }

  /**
   * Writes the new time or place into the case, told with {@link CaseEvent.Moved}, and the words as
   * a message.
   *
   * @param serviceKey what it is of from then on
   */
  public void move(Caller caller, CaseNumber number, NewTime to, String serviceKey, String words) {
    CaseFile file = locked(caller, number);
    Instant now = clock.instant();
    Optional<String> before = file.time().map(NewCase.CaseTime::interval);
    new BookedTime(file).moveByStaff(to, serviceKey, now);
    tell(caller, file, Kind.MOVED, now, before);
    tell(caller, file, Kind.MESSAGE, after(now), CaseStory.given(words));
  }

  /**
   * Writes the new place into the case, with a timeline entry, and tells it with {@link
   * CaseEvent.Moved}. Call it for a booking that {@link #take} gave.
   */
  public void move(Caller caller, CaseFacts booking, NewTime to) {
    CaseFile file = served(caller, booking.number(), booking.kind());
    Instant now = clock.instant();
    Optional<String> before = file.time().map(NewCase.CaseTime::interval);
    new BookedTime(file).moveByStaff(to, now);
    tell(caller, file, Kind.MOVED, now, before);
  }

  /** One date of several is cancelled, and the others stay; the words are a message. */
  public void cancelDate(
      Caller caller, CaseNumber number, CaseDates.Date date, Left left, String words) {
    CaseFile file = locked(caller, number);
    Instant now = clock.instant();
    new BookedTime(file).hasNext(left.next().starts(), left.next().ends(), left.withdrawUntil());
    file.touched(now);
    tell(caller, file, Kind.DATE_GIVEN_BACK, now, Optional.of(date.interval()));
    tell(caller, file, Kind.MESSAGE, after(now), CaseStory.given(words));
  }

  /**
   * What is left of a booking with several dates.
   *
   * @param next its next date
   * @param withdrawUntil until when all that is left can be cancelled
   */
  public record Left(CaseDates.Date next, Instant withdrawUntil) {}

  /** What is told second stands second on the timeline. */
  private static Instant after(Instant first) {
    return first.plus(1, ChronoUnit.MICROS);
  }

  private CaseFile locked(Caller caller, CaseNumber number) {
    return reach.served(caller, number, files.lock(number));
  }

  private CaseFile served(Caller caller, CaseNumber number, CaseKind kind) {
    return reach.served(caller, number, files.lock(number).filter(file -> file.kind() == kind));
  }

  private void tell(Caller caller, CaseFile file, Kind kind, Instant now, Optional<String> words) {
    String id = CaseStory.newId();
    story.add(caller, file, Author.staff(caller).wrote(file, id, now, kind, words));
  }
}
