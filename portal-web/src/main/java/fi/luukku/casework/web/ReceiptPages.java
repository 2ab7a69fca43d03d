package fi.luukku.casework.web;

import fi.luukku.casework.Receipt;
import fi.luukku.site.web.Pages;
import fi.luukku.site.web.SentAlready;

/** Where a submission leads: the receipt of somebody signed in, or that of a follow-up link. */
public final class ReceiptPages {
  private ReceiptPages() {}

  /** Outcome that redirects to the receipt of a signed-in citizen's case. */
  public static String of(Receipt receipt) {
    return receipt
        .followUpToken()
        .map(token -> Pages.to("/follow/receipt", "token", token))
        .orElseGet(() -> Pages.to("/my/receipt", "number", receipt.number()));
  }

  /** The page that says that a form could not be taken says that it was sent, and leads there. */
  public static void leadThere(Receipt receipt) {
    SentAlready.mark(
        receipt
            .followUpToken()
            .map(token -> "/follow/receipt?token=" + token)
            .orElseGet(() -> "/my/receipt?number=" + receipt.number()),
        receipt.received(),
        receipt.sentBy());
  }
}
