package fi.luukku.casework;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of a case's history. Never changed, never removed.
 *
 * @param id stable id, for messages and links
 * @param kind what happened; pages and mails hold the words
 * @param status the status the case has since then
 * @param by who did it
 * @param actor the name to show for staff ("Sari, palveluneuvoja") and for who signs, empty for the
 *     citizen and the system
 * @param text what was written: a message, a reason, the words of a decision
 * @param outcome for a closed or decided case, a key such as {@code granted}, {@code done}, {@code
 *     refused}
 * @param visible whether the citizen sees it (internal notes are not)
 */
public record TimelineEntry(
    String id,
    Instant at,
    Kind kind,
    CaseStatus status,
    Actor by,
    String actor,
    Optional<String> text,
    Optional<String> outcome,
    boolean visible) {

  /** When a booking was before it was moved. */
  public record Earlier(Instant starts, Instant ends) {}

  /** Of a booking that was moved, as {@link NewCase.CaseTime#interval} wrote it. */
  public Earlier earlier() {
    String[] both = text.orElseThrow().split("/");
    return new Earlier(Instant.parse(both[0]), Instant.parse(both[1]));
  }

  public enum Kind {
    OPENED,
    TAKEN,
    /** The handler gave it back to the queue; internal. */
    GIVEN_BACK,
    /** Given to another handler, who stands in the text; internal. */
    ASSIGNED,
    STATUS_CHANGED,
    MESSAGE,
    DECISION,
    CLOSED,
    WITHDRAWN,
    CANCELLED,
    /** A booking got another time or place; the earlier time stands in the text, in ISO 8601. */
    MOVED,
    ATTACHMENT_ADDED,
    /** One date of several was given back; it stands in the text, in ISO 8601. */
    DATE_GIVEN_BACK,
    /**
     * Dates of several were moved; of each the earlier time and the new one stand in the text, in
     * ISO 8601 with a space between, on a line of its own.
     */
    DATE_MOVED,
    /** Who has an appointment has come. */
    ARRIVED,
    /** The mark that he has come was a mistake. */
    ARRIVAL_UNDONE,
    /** The mark that he did not come was a mistake: the appointment stands again. */
    REOPENED,
    /** Another person has signed it; the SHA-256 of what he signed stands in the text. */
    SIGNED,
    /** The other person does not sign; his reason, if any, stands in the text. */
    SIGNATURE_DECLINED,
    /** Another address was asked for the signature. */
    SIGNATURE_ASKED,
    NOTE
  }

  public enum Actor {
    CITIZEN,
    /** The other person who was asked to sign, by name. */
    CO_SIGNER,
    STAFF,
    BACK_OFFICE,
    SYSTEM
  }
}
