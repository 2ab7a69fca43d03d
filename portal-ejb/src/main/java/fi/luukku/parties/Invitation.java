package fi.luukku.parties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A mandate that waits for somebody to take it.
 *
 * @param party id of the organisation
 * @param name what the organisation is called
 * @param manages whether its holder will give mandates to others
 * @param until the last day of the mandate; empty where it has no end
 * @param address where the link was sent to; for those alone who manage the party's mandates
 * @param by who invited
 * @param byMandate by which mandate he did
 * @param expires until when it can be answered
 */
public record Invitation(
    String id,
    String party,
    String name,
    MandateRole role,
    boolean manages,
    Optional<LocalDate> until,
    String address,
    String by,
    String byMandate,
    Instant expires) {

  /** Neither names nor address: it may stand in a log line. */
  @Override
  public String toString() {
    return "Invitation[" + id + "]";
  }
}
