package fi.luukku.facilities.domain;

import fi.luukku.reservations.Period;
import fi.luukku.shared.LocalizedText;

/**
 * A break as it is kept.
 *
 * @param part key of a part, or the facility's own for the whole
 */
public record PlannedBreak(String id, String part, Period time, LocalizedText reason) {

  /** As the audit trail names it. */
  public String object() {
    return object(id);
  }

  public static String object(String id) {
    return "break:" + id;
  }

  /** By which the engine knows what it closes. */
  public String source() {
    return object();
  }
}
