package fi.luukku.casework;

import java.util.Locale;
import java.util.Optional;

/**
 * What a handler looks for on his desk.
 *
 * @param queue one queue; empty for all that he serves
 * @param kind cases of one kind alone
 * @param number a part of a case number, any case; empty for every number
 */
public record QueueSearch(
    Optional<String> queue, QueueFilter filter, Optional<CaseKind> kind, String number) {

  public QueueSearch {
    number = number.strip().toUpperCase(Locale.ROOT);
  }

  /** All that one filter lets through in one queue. */
  public static QueueSearch of(String queue, QueueFilter filter) {
    return new QueueSearch(Optional.of(queue), filter, Optional.empty(), "");
  }
}
