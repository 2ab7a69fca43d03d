package fi.luukku.casework;

import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All that a capability knows of a case it opens.
 *
 * @param kind what sort of errand
 * @param idempotencyKey made when the form was opened (draft id, hold id): a second call with it
 *     answers with the first receipt
 * @param serviceKey key of the service, programme, category or facility it is about
 * @param queueKey work queue it goes to: the message is sent to {@code backoffice.<queueKey>}
 * @param title what the citizen reads in lists: "Liikuntasali A", "Kuoppa tiessä, Rantatie 18"
 * @param status first status: RECEIVED, or CONFIRMED for a booking that stands at once
 * @param expectedBy by when the citizen may expect an answer, where there is such a day
 * @param time when and where, for what takes time
 * @param contact where the receipt goes
 * @param answersJson what was asked and answered, as JSON with a {@code form} and {@code version};
 *     readable for ever
 * @param attachments ids of documents that were uploaded for it ({@code documents} capability)
 * @param withdrawUntil until when the citizen may withdraw or cancel by himself; empty: as long as
 *     it is open
 */
public record NewCase(
    CaseKind kind,
    String idempotencyKey,
    String serviceKey,
    String queueKey,
    LocalizedText title,
    CaseStatus status,
    Optional<LocalDate> expectedBy,
    Optional<CaseTime> time,
    Contact contact,
    String answersJson,
    List<String> attachments,
    Optional<Instant> withdrawUntil) {

  /**
   * Period (UTC instants, end exclusive), and where or how one meets.
   *
   * @param place in words; of a call or a video meeting, what takes its place
   * @param way at the place, where nothing is said
   */
  public record CaseTime(Instant starts, Instant ends, LocalizedText place, MeetingWay way) {
    public CaseTime {
      way = way == null ? MeetingWay.PLACE : way;
      if (!starts.isBefore(ends)) {
        throw new IllegalArgumentException("A case's time starts before it ends.");
      }
    }

    /** Where one comes to. */
    public static CaseTime atPlace(Instant starts, Instant ends, LocalizedText place) {
      return new CaseTime(starts, ends, place, MeetingWay.PLACE);
    }

    /** Both instants in ISO 8601: {@code 2026-12-03T08:00:00Z/2026-12-03T08:30:00Z}. */
    public String interval() {
      return starts + "/" + ends;
    }
  }

  /**
   * Where receipts and notices go. The address may be missing: then everything stands in the portal
   * alone.
   */
  public record Contact(Optional<String> email, Optional<String> phone, Language language) {
    @Override
    public String toString() {
      return "Contact[" + language + "]";
    }
  }

  public NewCase {
    Objects.requireNonNull(
        idempotencyKey, "a new case brings the key of the form it was made with");
    attachments = List.copyOf(attachments);
  }
}
