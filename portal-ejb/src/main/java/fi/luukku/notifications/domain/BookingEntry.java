package fi.luukku.notifications.domain;

import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.NewCase;
import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import java.time.Instant;
import java.util.List;

/**
 * A booking as a calendar shows it.
 *
 * @param status {@code CANCELLED} also where it was refused or closed without being used
 * @param time of the next date, where it has several
 * @param revision of the case: a newer one replaces the older entry
 * @param dates of a booking with several, each an entry of its own; else empty
 */
public record BookingEntry(
    String number,
    CaseStatus status,
    LocalizedText title,
    NewCase.CaseTime time,
    int revision,
    Instant changed,
    Language language,
    List<BookingDate> dates) {

  /** What the calendar gets an entry for each of. */
  public List<BookingDate> entries() {
    return dates.isEmpty() ? List.of(new BookingDate(number, time.starts(), time.ends())) : dates;
  }

  /** Whether somebody has yet to approve it. */
  public boolean isAskedFor() {
    return status == CaseStatus.RECEIVED || status == CaseStatus.IN_PROGRESS;
  }

  public boolean isCancelled() {
    return status == CaseStatus.CANCELLED || status == CaseStatus.WITHDRAWN;
  }
}
