package fi.luukku.casework.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fi.luukku.shared.ContentFolder;
import fi.luukku.shared.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the work queues are called; from the content folder, read again when it has changed. */
@ApplicationScoped
public class QueueNames {
  private static final String FILE = "queues.yaml";

  @Inject ContentFolder folder;

  private volatile Reading latest = new Reading(-1, Map.of());

  /** The queue's name; its key where the municipality gave it none. */
  public LocalizedText name(String queueKey) {
    Queue queue = reading().queues().get(queueKey);
    return queue == null ? LocalizedText.same(queueKey) : queue.name();
  }

  private Reading reading() {
    long changed = folder.lastChanged(FILE);
    if (latest.changed() != changed) {
      latest =
          new Reading(
              changed,
              folder.read(FILE, QueuesFile.class).queues().stream()
                  .collect(Collectors.toUnmodifiableMap(Queue::key, Function.identity())));
    }
    return latest;
  }

  private record Reading(long changed, Map<String, Queue> queues) {}

  private record QueuesFile(List<Queue> queues) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Queue(String key, LocalizedText name) {}
}
