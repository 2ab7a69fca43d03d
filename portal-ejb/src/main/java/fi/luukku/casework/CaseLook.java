package fi.luukku.casework;

import fi.luukku.audit.LookerRole;
import fi.luukku.shared.LocalizedText;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody looked at a case or at one of its documents, or acted for its person, once or several
 * times in a row.
 *
 * @param from when he first looked
 * @param to when he last did
 * @param times how often
 * @param document the name of the file, where it was one
 * @param matter the case; empty where it is the person's no more
 */
public record CaseLook(
    Instant from,
    Instant to,
    int times,
    LookerRole role,
    Optional<String> document,
    Optional<Matter> matter) {

  /**
   * What a case is called, and where it is handled.
   *
   * @param unit name of its work queue
   * @param other for whom the person filed it, where for another: then it is not his own to open
   */
  public record Matter(
      CaseNumber number, LocalizedText title, LocalizedText unit, Optional<String> other) {}
}
