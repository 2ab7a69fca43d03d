package fi.luukku.reservations.web;

import fi.luukku.casework.CancelLinks;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Pages;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * {@code /cancel/<secret>}: cancels the booking of a mail, for who knows the digits too. Opening it
 * asks nobody anything, and shows the same for every link. Its form brings the secret along in its
 * body, and nothing here logs it.
 */
@Named
@RequestScoped
public class CancelBacking {
  @Inject CancelLinks links;
  @Inject PageRequest parameters;
  @Inject LocaleBacking locale;
  @Inject Messages messages;

  private String digits;

  /** Before the page is drawn: what can be no secret opens nothing. */
  public void open() {
    getKey();
  }

  public String getKey() {
    return parameters
        .get("key")
        .filter(key -> key.matches("[0-9a-f]{32}"))
        .orElseThrow(NotFound::new);
  }

  public String cancel() {
    try {
      if (links.cancel(getKey(), digits)) {
        return Pages.to("/reservations/cancelled", "done", "yes");
      }
      String words = Texts.text(locale.getLanguage(), "reservations", "cancel.wrong");
      return messages.error("digits", words);
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
  }

  public String getDigits() {
    return digits;
  }

  public void setDigits(String digits) {
    this.digits = digits;
  }
}
