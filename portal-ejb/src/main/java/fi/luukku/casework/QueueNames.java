package fi.luukku.casework;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fi.luukku.shared.ContentFolder;
import fi.luukku.shared.ContentSnapshot;
import fi.luukku.shared.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the work queues are called, as the municipality's content folder names them. */
@ApplicationScoped
public class QueueNames {
  private static final String FILE = "queues.yaml";

  private ContentSnapshot<Map<String, LocalizedText>> names;

  protected QueueNames() {}

  @Inject
  public QueueNames(ContentFolder folder, Clock clock) {
    this.names = new ContentSnapshot<>(folder, clock, () -> read(folder), FILE);
  }

  /** The queue's name; its key where the municipality gave it none. */
  public LocalizedText name(String queueKey) {
    LocalizedText name = names.current().get(queueKey);
    return name == null ? LocalizedText.same(queueKey) : name;
  }

  /** Keys of all queues that the municipality has. */
  public Set<String> keys() {
    return names.current().keySet();
  }

  private static Map<String, LocalizedText> read(ContentFolder folder) {
    return folder.read(FILE, QueuesFile.class).queues().stream()
        .collect(Collectors.toUnmodifiableMap(Queue::key, Queue::name));
  }

  private record QueuesFile(List<Queue> queues) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Queue(String key, LocalizedText name) {}
}
