package fi.luukku.casework;

import java.time.Instant;

/**
 * Somebody who has a page of a draft before him.
 *
 * @param part key of the page
 * @param seen when his browser said so last
 */
public record AtDraft(String name, String part, Instant seen) {

  /** Never the name: it may stand in a log line. */
  @Override
  public String toString() {
    return "AtDraft[" + part + "]";
  }
}
