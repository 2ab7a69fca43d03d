package fi.luukku.casework;

import fi.luukku.audit.AuditTrail;
import fi.luukku.casework.domain.CaseFile;
import fi.luukku.casework.persistence.CaseFiles;
import fi.luukku.casework.persistence.QueueLists;
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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What staff see. Queues and cases out of the caller's reach are {@code NotFound}. */
@Stateless
@RolesAllowed("STAFF")
public class HandlerQueries {
  private static final int LARGEST_PAGE = 200;

  @Inject private CaseFiles files;
  @Inject private QueueLists lists;
  @Inject private CaseReach reach;
  @Inject private CaseViews views;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** The caller's queues with their numbers; a manager's are all that hold open cases. */
  public List<QueueCount> queues(Caller caller) {
    if (!reach.seesAll(caller) && caller.queues().isEmpty()) {
      return List.of();
    }
    Map<String, QueueCount> counts = new TreeMap<>();
    caller.queues().forEach(queue -> counts.put(queue, new QueueCount(queue, 0, 0, 0, 0)));
    lists.counts(reader(caller)).forEach(count -> counts.put(count.queueKey(), count));
    return List.copyOf(counts.values());
  }

  /**
   * A page of what the caller looks for in his queues.
   *
   * @param first index of the first case wanted, from 0
   * @param size how many, 1 to 200
   */
  public Page<QueueRow> page(
      Caller caller, QueueSearch search, QueueSort sort, int first, int size) {
    if (!reach.searches(caller, search.queue())) {
      audit.denied(caller, "queue", "queue");
      throw new NotFound();
    }
    int some = Math.max(1, Math.min(size, LARGEST_PAGE));
    return lists.page(reader(caller), search, sort, Math.max(0, first), some);
  }

  /** Who has worked on cases of one of the caller's queues, by name. */
  public List<Colleague> colleagues(Caller caller, String queueKey) {
    if (!reach.serves(caller, queueKey)) {
      audit.denied(caller, "queue", "queue");
      throw new NotFound();
    }
    return lists.handlers(queueKey);
  }

  /** One case with internal notes. Being read is written to the audit trail. */
  public CaseView one(Caller caller, CaseNumber number) {
    CaseFile file = reach.served(caller, number, files.find(number));
    audit.looked(caller, "case-read", "case:" + number, file.people());
    return views.forStaff(file);
  }

  private QueueLists.Reader reader(Caller caller) {
    LocalDate today = TimeSource.today(clock);
    Set<String> served = reach.seesAll(caller) ? Set.of() : caller.queues();
    return new QueueLists.Reader(caller.id(), served, today);
  }
}
