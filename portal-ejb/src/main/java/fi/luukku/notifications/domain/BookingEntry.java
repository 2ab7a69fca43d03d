package fi.luukku.notifications.domain;

import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.NewCase;
import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import java.time.Instant;

/**
 * A booking as a calendar shows it.
 *
 * @param revision of the case: a newer one replaces the older entry
 */
public record BookingEntry(
    String number,
    CaseStatus status,
    LocalizedText title,
    NewCase.CaseTime time,
    int revision,
    Instant changed,
    Language language) {

  public boolean isCancelled() {
    return status == CaseStatus.CANCELLED || status == CaseStatus.WITHDRAWN;
  }
}
