package fi.luukku.casework.web;

import fi.luukku.casework.Receipt;
import fi.luukku.site.web.Pages;

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
}
