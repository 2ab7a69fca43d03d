package fi.luukku.casework;

import fi.luukku.casework.CaseEvent.CaseFacts;
import fi.luukku.casework.TimelineEntry.Kind;
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
import java.util.List;
import java.util.Optional;

/**
 * Where a booking capability gives a citizen's booking another place for the municipality, inside
 * its own transaction. A booking of another's queue, or of another kind, is {@link
 * fi.luukku.shared.NotFound}.
 */
@Stateless
@RolesAllowed("STAFF")
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class StaffMoving {
  @Inject private CaseFiles files;
  @Inject private CaseReach reach;
  @Inject private CaseStory story;
  @Inject private Clock clock;

  /**
   * Takes the booking for the running transaction.
   *
   * @throws CaseIsClosed where it has ended
   * @throws StatusNotPossible where its time has begun
   */
  public CaseFacts take(Caller caller, CaseNumber number, CaseKind kind) {
    CaseFile file = served(caller, number, kind);
    file.mustBeToCome(clock.instant());
    return file.facts(List.of());
  }

  /**
   * Writes the new place into the case, with a timeline entry, and tells it with {@link
   * CaseEvent.Moved}. Call it for a booking that {@link #take} gave.
   */
  public void move(Caller caller, CaseFacts booking, NewTime to) {
    CaseFile file = served(caller, booking.number(), booking.kind());
    Instant now = clock.instant();
    Optional<String> before = file.time().map(NewCase.CaseTime::interval);
    file.moveByStaff(to, now);
    story.add(
        caller, file, Author.staff(caller).wrote(file, CaseStory.newId(), now, Kind.MOVED, before));
  }

  private CaseFile served(Caller caller, CaseNumber number, CaseKind kind) {
    return reach.served(caller, number, files.lock(number).filter(file -> file.kind() == kind));
  }
}
