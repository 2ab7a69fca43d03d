package fi.luukku.casework;

import fi.luukku.audit.AuditTrail;
import fi.luukku.casework.domain.CaseFile;
import fi.luukku.casework.persistence.CaseFiles;
import fi.luukku.casework.persistence.CaseLists;
import fi.luukku.identity.Caller;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Page;
import fi.luukku.shared.TimeSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What staff see. Queues and cases out of the caller's reach are {@code NotFound}. */
@Stateless
@RolesAllowed("STAFF")
public class HandlerQueries {
  private static final int LARGEST_PAGE = 200;

  @Inject private CaseFiles files;
  @Inject private CaseLists lists;
  @Inject private CaseReach reach;
  @Inject private CaseViews views;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** The caller's queues that hold open cases, with their numbers; a manager's are all. */
  public List<QueueCount> queues(Caller caller) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), TimeSource.LOCAL);
    if (reach.seesAll(caller)) {
      return lists.counts(Set.of(), today);
    }
    return caller.queues().isEmpty() ? List.of() : lists.counts(caller.queues(), today);
  }

  /**
   * A page of a queue.
   *
   * @param first index of the first case wanted, from 0
   * @param size how many, 1 to 200
   */
  public Page<QueueRow> queue(
      Caller caller, String queueKey, QueueFilter filter, QueueSort sort, int first, int size) {
    if (!reach.serves(caller, queueKey)) {
      audit.denied(caller, "queue", "queue");
      throw new NotFound();
    }
    int some = Math.max(1, Math.min(size, LARGEST_PAGE));
    return lists.queue(queueKey, caller.id(), filter, sort, Math.max(0, first), some);
  }

  /** One case with internal notes. Being read is written to the audit trail. */
  public CaseView one(Caller caller, CaseNumber number) {
    CaseFile file = reach.served(caller, number, files.find(number));
    audit.done(caller, "case-read", "case:" + number);
    return views.forStaff(file);
  }
}
