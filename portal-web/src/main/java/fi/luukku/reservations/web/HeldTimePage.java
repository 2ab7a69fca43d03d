package fi.luukku.reservations.web;

import fi.luukku.casework.NewCase;
import fi.luukku.casework.Receipt;
import fi.luukku.casework.web.ContactBacking;
import fi.luukku.casework.web.StrongerSignIn;
import fi.luukku.identity.Caller;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.HoldHasEnded;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.Dates;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Texts;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A page where a held time is confirmed. Its idempotency key is the hold itself.
 *
 * @param <H> what is held
 */
public abstract class HeldTimePage<H> {
  @Inject CurrentCaller current;
  @Inject PageRequest parameters;
  @Inject StrongerSignIn stronger;
  @Inject protected ContactBacking contact;
  @Inject LocaleBacking locale;
  @Inject Clock clock;

  private Optional<H> held;

  /** Path of the page. */
  protected abstract String path();

  /** What is held for the caller under this id. */
  protected abstract Optional<H> held(Caller caller, String hold);

  /** The receipt, where the hold was confirmed already. */
  protected abstract Optional<Receipt> confirmed(Caller caller, String hold);

  protected abstract Receipt confirm(Caller caller, String hold, NewCase.Contact contact);

  /** Before the page is drawn: sign in first; what is confirmed already shows its receipt. */
  public void open() {
    if (!current.caller().isCitizen()) {
      parameters.signInAndComeBackTo(path() + "?hold=" + getHold());
      return;
    }
    if (find().isPresent()) {
      return;
    }
    Optional<Receipt> receipt = confirmed(current.caller(), getHold());
    if (receipt.isPresent()) {
      parameters.leaveFor("/my/receipt?number=" + receipt.get().number());
    } else {
      parameters.answerNotFound();
    }
  }

  /** Whether the time is (still) held for the caller. */
  public boolean isHeld() {
    return find().isPresent();
  }

  public H getTime() {
    return find().orElseThrow(HoldHasEnded::new);
  }

  /** Until when what is held can be cancelled once it is confirmed, in words. */
  public String cancelWords(Instant until) {
    return until.isAfter(clock.instant())
        ? new Dates(locale.getLanguage()).moment(until)
        : Texts.text(locale.getLanguage(), "reservations", "fact.cancel_until.past");
  }

  /** The hold's id, as far as it can be one. */
  public String getHold() {
    return parameters.get("hold").filter(id -> id.matches("[0-9a-f-]{36}")).orElse("");
  }

  /** What is wrong with what the page asks besides the contact details. */
  protected List<Refusal> problems() {
    return List.of();
  }

  /**
   * Says what else is to be mended, where the page asks a form of its own.
   *
   * @return whether there is anything
   */
  protected boolean tellMore() {
    return false;
  }

  /** Does nothing where {@link #open} has answered: led elsewhere, or found nothing held. */
  public String confirm() {
    if (FacesContext.getCurrentInstance().getResponseComplete() || find().isEmpty()) {
      return null;
    }
    try {
      boolean more = tellMore();
      return contact.send(reach -> confirm(current.caller(), getHold(), reach), problems(), more);
    } catch (HoldHasEnded ended) {
      held = Optional.empty();
      parameters.answerNotFound();
      return null;
    } catch (Refusal refusal) {
      return stronger.orRefuse(refusal, path() + "?hold=" + getHold());
    }
  }

  private Optional<H> find() {
    if (held == null) {
      held = held(current.caller(), getHold());
    }
    return held;
  }
}
