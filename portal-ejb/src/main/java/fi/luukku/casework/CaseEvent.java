package fi.luukku.casework;

import fi.luukku.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something happened to a case. Fired with CDI inside the transaction that made it happen:
 * observers that write (outbox, notification, audit, occupancy) do so in the same transaction.
 */
public sealed interface CaseEvent {
  CaseFacts facts();

  /** The secret of the link that cancels it, for the mail of a booking that has one. */
  default Optional<String> cancelToken() {
    return Optional.empty();
  }

  /** Whether the case has ended in a way that leaves its time, where it has one, to others. */
  default boolean leavesTheTime() {
    CaseStatus status = facts().status();
    return status == CaseStatus.CANCELLED
        || status == CaseStatus.WITHDRAWN
        || (this instanceof Changed changed
            && changed.entry().outcome().filter(Outcomes::leavesTheTime).isPresent());
  }

  /**
   * A case was opened.
   *
   * @param cancelToken for a booking that has such a link
   */
  record Opened(CaseFacts facts, Optional<String> followUpToken, Optional<String> cancelToken)
      implements CaseEvent {
    /** Never the secrets: an event may stand in a log line. */
    @Override
    public String toString() {
      return "Opened[" + facts + "]";
    }
  }

  /**
   * Its status, handler or due date changed, or somebody wrote; {@code entry} is the new timeline
   * entry.
   */
  record Changed(CaseFacts facts, TimelineEntry entry) implements CaseEvent {}

  /**
   * Another person has signed it; {@code facts} have the attachments that it was opened with. From
   * here on the back office is to know of the case.
   *
   * @param entry who, when, and in its text the SHA-256 of what was signed
   */
  record Signed(CaseFacts facts, TimelineEntry entry) implements CaseEvent {}

  /** The citizen (or staff for him) withdrew or cancelled it. */
  record Withdrawn(CaseFacts facts, TimelineEntry entry) implements CaseEvent {}

  /**
   * A booking got another time or place; {@code facts} have the new one.
   *
   * @param cancelToken as in {@link Opened}: the same secret again
   */
  record Moved(CaseFacts facts, TimelineEntry entry, Optional<String> cancelToken)
      implements CaseEvent {
    /** Never the secret: an event may stand in a log line. */
    @Override
    public String toString() {
      return "Moved[" + facts + "]";
    }
  }

  /**
   * What observers may need of the case as it stands now, without reading it again.
   *
   * @param citizenName who filed it, as he was called then; empty for an anonymous case
   * @param partyId the organisation it was filed for; empty where the person's own
   * @param doorCode the code for checking in, of an appointment that has one
   * @param attachments those it was opened with in {@link Opened} and {@link Signed}, else those of
   *     the telling
   * @param lacksSignature whether it waits for another person's signature, or ended without one:
   *     then the back office does not know of it
   */
  record CaseFacts(
      long id,
      CaseNumber number,
      CaseKind kind,
      CaseStatus status,
      Optional<String> personId,
      Optional<String> citizenName,
      Optional<String> partyId,
      Optional<String> partyName,
      String idempotencyKey,
      String serviceKey,
      String queueKey,
      LocalizedText title,
      Instant opened,
      Optional<LocalDate> expectedBy,
      Optional<NewCase.CaseTime> time,
      NewCase.Contact contact,
      String answersJson,
      List<AttachmentFacts> attachments,
      int revision,
      Optional<String> doorCode,
      boolean lacksSignature) {

    /** Never the content: facts may stand in a log line. */
    @Override
    public String toString() {
      return "CaseFacts[" + number + "]";
    }
  }

  /** A document of the case. {@code sha256} in lower-case hex; {@code size} in bytes. */
  record AttachmentFacts(String id, String fileName, String mediaType, long size, String sha256) {}
}
