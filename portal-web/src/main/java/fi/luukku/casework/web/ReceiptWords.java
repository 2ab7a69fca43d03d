package fi.luukku.casework.web;

import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.TimelineEntry;
import java.util.Locale;

/** Which words a receipt has; the same on its page and in its document. */
final class ReceiptWords {
  private final CaseView matter;

  ReceiptWords(CaseView matter) {
    this.matter = matter;
  }

  boolean isBooking() {
    return matter.time().isPresent();
  }

  /** Text key of the heading: a booking that somebody has to approve was asked for, and no more. */
  String titleKey() {
    if (!isBooking()) {
      return "receipt.title";
    }
    return isAsked() ? "receipt.title.booking_asked" : "receipt.title.booking";
  }

  /** Whether it is a booking that waited for its approval when it was sent. */
  boolean isAsked() {
    return isBooking()
        && matter.timeline().stream()
            .anyMatch(
                entry ->
                    entry.kind() == TimelineEntry.Kind.OPENED
                        && entry.status() == CaseStatus.RECEIVED);
  }

  /**
   * Text key of what happens next; of a booking, whether the citizen comes somewhere, and whether
   * he may still cancel it.
   */
  String nextKey() {
    if (matter.status() == CaseStatus.AWAITING_SIGNATURE) {
      return "receipt.next.awaiting_signature";
    }
    if (isAsked()) {
      return "receipt.next.booking_asked";
    }
    String kind = "receipt.next." + matter.kind().name().toLowerCase(Locale.ROOT);
    String key = isToCome() ? kind : kind + "_remote";
    return isBooking() && matter.status().isOpen() && !matter.mayWithdraw() ? key + "_near" : key;
  }

  /** Whether there is a place to come to, as far as anything is said. */
  boolean isToCome() {
    return matter.time().map(time -> time.way().isAtPlace()).orElse(true);
  }
}
