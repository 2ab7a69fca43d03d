package fi.luukku.casework.web;

import fi.luukku.casework.HandlerQueries;
import fi.luukku.casework.QueueCount;
import fi.luukku.identity.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** The side of the staff's pages: the caller's own work, and how full his queues are. */
@Named("queues")
@RequestScoped
public class QueuesBacking {
  @Inject CurrentCaller current;
  @Inject HandlerQueries queries;
  @Inject CaseWordsBacking words;

  private List<QueueCount> counts;

  /** By their names. */
  public List<QueueCount> getCounts() {
    if (counts == null) {
      counts =
          queries.queues(current.caller()).stream()
              .sorted(Comparator.comparing(count -> words.queue(count.queueKey())))
              .toList();
    }
    return counts;
  }

  public long getMine() {
    return sum(QueueCount::mine);
  }

  public long getLate() {
    return sum(QueueCount::late);
  }

  public long getUntaken() {
    return sum(QueueCount::untaken);
  }

  private long sum(ToLongFunction<QueueCount> of) {
    return getCounts().stream().mapToLong(of).sum();
  }
}
