package fi.luukku.casework;

import fi.luukku.casework.CaseEvent.CaseFacts;
import fi.luukku.casework.TimelineEntry.Kind;
import fi.luukku.casework.domain.BookedTime;
import fi.luukku.casework.domain.CaseFile;
import fi.luukku.casework.persistence.CaseFiles;
import fi.luukku.identity.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a booking capability gives a citizen's own booking another time, inside its own
 * transaction. A booking that is not his, or of another kind, is {@link fi.luukku.shared.NotFound}.
 */
@Stateless
@PermitAll
public class CaseMoving {
  @Inject private CaseFiles files;
  @Inject private CaseReach reach;
  @Inject private CaseStory story;
  @Inject private Clock clock;

  /**
   * The booking, before another time is chosen for it.
   *
   * @throws CaseIsClosed where it has ended
   * @throws TooLateToMove where its last moment for that has passed
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public CaseFacts one(Caller caller, CaseNumber number, CaseKind kind) {
    CaseFile file = own(caller, number, kind, files.find(number));
    new BookedTime(file).mustBeMovable(clock.instant());
    return file.facts(List.of());
  }

  /**
   * Takes the booking for the running transaction: who cancels or moves it at the same moment
   * waits, and finds it as it was left.
   *
   * @param act what {@link #move} is to be called with
   * @throws CaseIsClosed where it has ended
   * @throws TooLateToMove where its last moment for that has passed
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public Taken take(Caller caller, CaseNumber number, CaseKind kind, Act act) {
    CaseFile file = own(caller, number, kind, files.lock(number));
    boolean done = files.hasEntry(act.entryOf(file));
    if (!done) {
      new BookedTime(file).mustBeMovable(clock.instant());
    }
    return new Taken(file.facts(List.of()), done);
  }

  /**
   * Writes the new time into the case, with a timeline entry that keeps the earlier one, and tells
   * it with {@link CaseEvent.Moved}. Call it for a booking that {@link #take} gave.
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public Receipt move(Caller caller, CaseFacts booking, NewTime to, Act act) {
    CaseFile file = own(caller, booking.number(), booking.kind(), files.lock(booking.number()));
    Instant now = clock.instant();
    Optional<String> before = file.time().map(NewCase.CaseTime::interval);
    new BookedTime(file).move(to, now);
    story.add(caller, file, Author.CITIZEN.wrote(file, act.entryOf(file), now, Kind.MOVED, before));
    return CaseFiling.receipt(file, Optional.empty(), false);
  }

  /** The receipt of a booking that is where it was to go already. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Receipt receipt(Caller caller, CaseFacts booking) {
    CaseFile file = own(caller, booking.number(), booking.kind(), files.find(booking.number()));
    return CaseFiling.receipt(file, Optional.empty(), true);
  }

  private CaseFile own(Caller caller, CaseNumber number, CaseKind kind, Optional<CaseFile> found) {
    return reach.own(caller, number, found.filter(file -> file.kind() == kind));
  }

  /**
   * One press of a button.
   *
   * @param formKey made when the form was shown: the same again moves nothing
   * @param target where to, as the form says it
   */
  public record Act(String formKey, String target) {
    String entryOf(CaseFile file) {
      return CaseStory.entryId(file, Kind.MOVED, formKey, target);
    }
  }

  /**
   * A booking that nobody else changes now.
   *
   * @param done whether this very act has moved it before
   */
  public record Taken(CaseFacts booking, boolean done) {}
}
