package fi.luukku.appointments.web;

import fi.luukku.appointments.AppointmentBooking;
import fi.luukku.appointments.HeldTime;
import fi.luukku.casework.Receipt;
import fi.luukku.casework.web.ReceiptPages;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.HoldHasEnded;
import fi.luukku.reservations.web.ContactChoice;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.reservations.web.WeekChoice;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The page where the held time is confirmed. Its idempotency key is the hold itself. */
@Named
@RequestScoped
public class ConfirmAppointmentBacking {
  @Inject AppointmentBooking booking;
  @Inject CurrentCaller current;
  @Inject PageRequest parameters;
  @Inject Messages messages;
  @Inject ContactChoice contact;

  private Optional<HeldTime> held;

  /** Before the page is drawn: sign in first; what is confirmed already shows its receipt. */
  public void open() {
    if (!current.caller().isCitizen()) {
      parameters.signInAndComeBackTo("/appointments/confirm?hold=" + getHold());
      return;
    }
    if (find().isPresent()) {
      return;
    }
    Optional<Receipt> receipt = booking.confirmed(current.caller(), getHold());
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

  public HeldTime getTime() {
    return find().orElseThrow(HoldHasEnded::new);
  }

  /** The hold's id, as far as it can be one. */
  public String getHold() {
    return parameters.get("hold").filter(id -> id.matches("[0-9a-f-]{36}")).orElse("");
  }

  public ContactChoice getContact() {
    return contact;
  }

  /** Back to choosing, with the held time chosen. */
  public String getOtherTimeUrl() {
    HeldTime time = getTime();
    return "/appointments/choose-time?service="
        + time.service().key()
        + "&place="
        + time.place().key()
        + "&week="
        + WeekChoice.mondayOf(time.time().starts())
        + "&time="
        + time.time().starts();
  }

  public String confirm() {
    try {
      Receipt receipt = booking.confirm(current.caller(), getHold(), contact.chosen());
      return ReceiptPages.of(receipt);
    } catch (HoldHasEnded ended) {
      held = Optional.empty();
      parameters.answerNotFound();
      return null;
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
  }

  private Optional<HeldTime> find() {
    if (held == null) {
      held = booking.held(current.caller(), getHold());
    }
    return held;
  }
}
