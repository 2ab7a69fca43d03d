package fi.luukku.casework;

import fi.luukku.audit.AuditTrail;
import fi.luukku.casework.domain.CaseFile;
import fi.luukku.identity.Caller;
import fi.luukku.parties.ActingOnBehalf;
import fi.luukku.shared.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Who reaches which case. Unknown and out of reach end alike, and both are written down. */
@Dependent
class CaseReach {
  private static final Set<String> EVERYWHERE = Set.of("MANAGER", "ADMIN");

  /** What is no key of a queue is asked of no table: its column holds no such letters. */
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,100}");

  @Inject private AuditTrail audit;
  @Inject private ActingOnBehalf acting;

  /**
   * The case, where it is this citizen's own, or that of the party he acts for now. What others
   * filed for him is his own.
   *
   * @throws fi.luukku.parties.MandateHasEnded where he may act for the party no more
   */
  CaseFile own(Caller caller, CaseNumber number, Optional<CaseFile> found) {
    Optional<CaseFile> his = found.filter(file -> caller.isCitizen() && isOf(caller, file));
    his.ifPresent(file -> acting.mustStillHold(caller));
    return his.orElseThrow(() -> denied(caller, number));
  }

  private static boolean isOf(Caller caller, CaseFile file) {
    return file.partyId()
        .map(caller::isFor)
        .orElseGet(() -> caller.party().isEmpty() && file.personId().equals(caller.person()));
  }

  /**
   * The case, where it stands in one of the staff member's queues; one that another person has yet
   * to sign stands in none.
   */
  CaseFile served(Caller caller, CaseNumber number, Optional<CaseFile> found) {
    return found
        .filter(file -> serves(caller, file.queueKey()) && !file.lacksSignature())
        .orElseThrow(() -> denied(caller, number));
  }

  boolean serves(Caller caller, String queueKey) {
    return caller.isStaff()
        && KEY.matcher(queueKey).matches()
        && (seesAll(caller) || caller.queues().contains(queueKey));
  }

  /** One of his queues, or all of them where he has any. */
  boolean searches(Caller caller, Optional<String> queue) {
    return queue
        .map(key -> serves(caller, key))
        .orElseGet(() -> caller.isStaff() && (seesAll(caller) || !caller.queues().isEmpty()));
  }

  boolean seesAll(Caller caller) {
    return caller.isStaff() && caller.roles().stream().anyMatch(EVERYWHERE::contains);
  }

  /** A follow-up link that leads nowhere; what stood in it is somebody's secret and not kept. */
  NotFound deniedLink() {
    audit.denied(Caller.visitor(""), "follow-up", "follow-up");
    return new NotFound();
  }

  /** What has not even the shape of a case number; what stood there may be anything. */
  NotFound deniedWord(Caller caller) {
    audit.denied(caller, "case", "case");
    return new NotFound();
  }

  NotFound denied(Caller caller, CaseNumber number) {
    audit.denied(caller, "case", "case:" + number);
    return new NotFound();
  }
}
