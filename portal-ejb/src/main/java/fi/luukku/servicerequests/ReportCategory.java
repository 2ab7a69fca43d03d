package fi.luukku.servicerequests;

import fi.luukku.shared.LocalizedText;
import java.util.Objects;

/**
 * Something that can be reported.
 *
 * @param icon name of its drawing
 * @param queue the work queue that answers
 * @param expectedDays within how many working days it is answered
 * @param urgent what to do when it cannot wait
 */
public record ReportCategory(
    String key,
    String icon,
    LocalizedText name,
    LocalizedText summary,
    String queue,
    int expectedDays,
    boolean needsPlace,
    boolean photoAllowed,
    boolean anonymousAllowed,
    LocalizedText urgent) {

  public ReportCategory {
    Objects.requireNonNull(key, "a category has a key");
    Objects.requireNonNull(queue, "a category names the queue that answers");
    if (expectedDays < 1) {
      throw new IllegalArgumentException("A category promises an answer in one day or more.");
    }
  }
}
