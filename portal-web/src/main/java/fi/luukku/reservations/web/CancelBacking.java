package fi.luukku.reservations.web;

import fi.luukku.casework.CancelLinks;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.LinkedBooking;
import fi.luukku.shared.Conflict;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Pages;
import fi.luukku.site.web.Texts;
import fi.luukku.site.web.limits.WrongGuesses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/**
 * {@code /cancel/<secret>}: cancels the booking of a mail, for who knows the digits too. Opening it
 * asks nobody anything, and says which booking it is about as its mail does, or that it is
 * cancelled; a link that cancels nothing looks like one whose booking is not told. Its form brings
 * the secret along in its body, and nothing here logs it.
 */
@Named
@RequestScoped
public class CancelBacking {
  @Inject CancelLinks links;
  @Inject WrongGuesses guesses;
  @Inject PageRequest parameters;
  @Inject LocaleBacking locale;
  @Inject Messages messages;

  private String digits;
  private Optional<LinkedBooking> booking;

  /** Before the page is drawn: what can be no secret opens nothing; what opens nothing counts. */
  public void open() {
    getKey();
    if (!guesses.turnAway() && getBooking().isEmpty()) {
      guesses.note();
    }
  }

  public String getKey() {
    return parameters
        .get("key")
        .filter(key -> key.matches("[0-9a-f]{32}"))
        .orElseThrow(NotFound::new);
  }

  /** What the link cancels; empty where it cancels nothing any more. */
  public Optional<LinkedBooking> getBooking() {
    if (booking == null) {
      booking = links.booking(getKey());
    }
    return booking;
  }

  /** Whether the page has its form; of a post, the desk decides. */
  public boolean isCancellable() {
    return !Pages.isDrawn() || !isCancelled();
  }

  public boolean isCancelled() {
    return getBooking().filter(LinkedBooking::cancelled).isPresent();
  }

  /** Where the next one is booked. */
  public String getAgainUrl() {
    return getBooking().filter(one -> one.kind() == CaseKind.APPOINTMENT).isPresent()
        ? "/appointments"
        : "/facilities";
  }

  /** Says so on the page of the link, which from now on says nothing else. */
  public String cancel() {
    return guesses.turnAway() ? null : tried();
  }

  private String tried() {
    try {
      if (Conflict.again(() -> links.cancel(getKey(), digits))) {
        return Pages.leaveFor("/cancel/" + getKey());
      }
      guesses.note();
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
