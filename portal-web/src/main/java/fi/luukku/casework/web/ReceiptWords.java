package fi.luukku.casework.web;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.TimelineEntry;
import fi.luukku.forms.AnswersJson;
import java.util.Locale;
import java.util.Set;

/** Which words a receipt has; the same on its page and in its document. */
final class ReceiptWords {
  /** The question of reports by which somebody without a sign-in says where to write to him. */
  private static final String EMAIL = "email";

  /** Kinds whose receipt promises to tell of the answer. */
  private static final Set<CaseKind> TOLD =
      Set.of(CaseKind.SERVICE_REQUEST, CaseKind.DATA_REQUEST, CaseKind.FORM_ERRAND);

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
      return told("receipt.next.booking_asked");
    }
    String kind = "receipt.next." + matter.kind().name().toLowerCase(Locale.ROOT);
    if (TOLD.contains(matter.kind())) {
      return told(kind);
    }
    String key = isToCome() ? kind : kind + "_remote";
    return isBooking() && matter.status().isOpen() && !matter.mayWithdraw() ? key + "_near" : key;
  }

  /** Where nobody can be told, the receipt does not promise it. */
  private String told(String key) {
    return matter.contact().email().isPresent() ? key : key + "_untold";
  }

  /**
   * Text key of whether e-mail is sent. Who typed an address and gets none is one to whose address
   * many were sent already: nothing else takes it out of the contact.
   */
  String mailKey() {
    if (matter.contact().email().isPresent()) {
      return "receipt.mail";
    }
    boolean typed =
        AnswersJson.find(matter.answersJson())
            .filter(stored -> !stored.answers().typed(EMAIL).isEmpty())
            .isPresent();
    return matter.kind() == CaseKind.SERVICE_REQUEST && typed
        ? "receipt.mail.many"
        : "receipt.mail.none";
  }

  /** Whether there is a place to come to, as far as anything is said. */
  boolean isToCome() {
    return matter.time().map(time -> time.way().isAtPlace()).orElse(true);
  }
}
