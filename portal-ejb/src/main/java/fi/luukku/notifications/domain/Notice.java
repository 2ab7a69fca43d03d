package fi.luukku.notifications.domain;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.NewCase;
import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a mail is made of. Holds no words of a message or decision: mail is read by others too, so
 * it says that there is something to read, and where.
 *
 * @param title empty for a report without a name: its title holds what anybody wrote, and its
 *     address is whatever anybody typed
 * @param followUpToken for the first mail of an anonymous case
 * @param revision of the case: the calendar entry's sequence
 * @param written when it happened
 * @param partyName the organisation it is about; notices written before there were any have none
 * @param timeLeft whether its time is left to others, however it ended
 * @param reader of a reminder: his wishes count when it is due
 * @param sealedCancelToken the secret of the link that cancels the booking
 * @param doorCode by which he checks in; notices written before there were any have none
 * @param nameless whether it is nobody's account: the link of the first mail alone opens it
 * @param dates of a booking with several, those that its calendar entries are about; notices
 *     written before there were any have none
 * @param price of a reservation, where the mail says it; notices written before it did have none
 */
public record Notice(
    NoticeKind kind,
    String number,
    CaseKind caseKind,
    CaseStatus status,
    Optional<LocalizedText> title,
    Optional<LocalDate> expectedBy,
    Optional<NewCase.CaseTime> time,
    Optional<String> followUpToken,
    int revision,
    Instant written,
    Language language,
    Optional<String> partyName,
    boolean timeLeft,
    Optional<Reader> reader,
    Optional<String> sealedCancelToken,
    Optional<String> doorCode,
    boolean nameless,
    List<BookingDate> dates,
    Optional<AgreedPrice> price) {

  public Notice {
    partyName = partyName == null ? Optional.empty() : partyName;
    reader = reader == null ? Optional.empty() : reader;
    sealedCancelToken = sealedCancelToken == null ? Optional.empty() : sealedCancelToken;
    doorCode = doorCode == null ? Optional.empty() : doorCode;
    dates = dates == null ? List.of() : List.copyOf(dates);
    price = price == null ? Optional.empty() : price;
  }

  /** Whose wishes are asked when the mail goes out. */
  public record Reader(String person, Optional<String> party) {}

  /** Of the booking as a calendar knows it. */
  public CaseStatus calendarStatus() {
    return timeLeft ? CaseStatus.CANCELLED : status;
  }

  /** Whether its reader has no other way to it than the link of an earlier mail. */
  public boolean needsTheFirstMail() {
    return nameless && followUpToken.isEmpty();
  }

  /** Never the content: a notice may stand in a log line. */
  @Override
  public String toString() {
    return "Notice[" + kind + "]";
  }
}
