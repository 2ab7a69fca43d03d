package fi.luukku.casework;

import fi.luukku.audit.AuditTrail;
import fi.luukku.casework.CaseEvent.CaseFacts;
import fi.luukku.casework.domain.CaseFile;
import fi.luukku.casework.domain.LastDigits;
import fi.luukku.casework.domain.Visit;
import fi.luukku.casework.persistence.CaseFiles;
import fi.luukku.identity.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Saying at the door that one has come, without signing in: who has the code of an appointment also
 * says the last digits of the phone number that was given with it (docs/adr/0036).
 */
@Stateless
public class CheckIn {
  /** How often a code can be tried. */
  private static final int MOST_TRIES = 5;

  @Inject private CaseFiles files;
  @Inject private CaseStory story;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * Marks the citizen of an appointment as come; again, nothing changes. Unknown, tried too often
   * and wrong all answer alike; each try counts, and the audit trail keeps each that fails.
   *
   * @param code as it was typed
   * @param digits the last four of the phone number
   * @return the appointment; empty where nothing was found
   * @throws TooEarlyToCheckIn where it is more than an hour to its start; only who knew the digits
   *     learns it
   * @throws NothingToCheckIn where it is over, cancelled or closed; likewise
   */
  @PermitAll
  public Optional<CaseFacts> checkIn(String code, String digits) {
    Optional<CaseFile> known =
        tried(DoorCode.typed(code)).stream().filter(file -> knows(file, digits)).findFirst();
    known.ifPresentOrElse(this::arrive, this::denied);
    return known.map(file -> file.facts(List.of()));
  }

  private List<CaseFile> tried(DoorCode code) {
    return code.isComplete() ? files.tryDoor(code.code(), MOST_TRIES) : List.of();
  }

  private static boolean knows(CaseFile file, String digits) {
    return LastDigits.of(file.contact()).filter(own -> own.are(digits)).isPresent();
  }

  private void arrive(CaseFile file) {
    Instant now = clock.instant();
    if (new Visit(file).checksIn(now)) {
      TimelineEntry entry =
          Author.CITIZEN.wrote(
              file, CaseStory.newId(), now, TimelineEntry.Kind.ARRIVED, Optional.empty());
      story.add(Caller.visitor(""), file, entry);
    }
  }

  /** What was typed may be nearly somebody's code and is not kept. */
  private void denied() {
    audit.denied(Caller.visitor(""), "check-in", "check-in");
  }
}
