package fi.luukku.appointments.web;

import fi.luukku.appointments.DoorCheckIn;
import fi.luukku.appointments.ServicePoint;
import fi.luukku.casework.DoorCode;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.shared.Conflict;
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
 * {@code /check-in}: says at the door, or on the phone before it, that one has come. Its answer
 * names the service point alone: others stand behind whoever reads it. Wrong tries are counted by
 * code, and by the address that they come from.
 */
@Named
@RequestScoped
public class CheckInBacking {
  private static final String PAGE = "/check-in";
  private static final String DONE = "yes";

  @Inject DoorCheckIn door;
  @Inject WrongGuesses guesses;
  @Inject PageRequest parameters;
  @Inject LocaleBacking locale;
  @Inject Messages messages;

  private String code;
  private String digits;

  public String checkIn() {
    return guesses.turnAway() ? null : tried();
  }

  private String tried() {
    try {
      return Conflict.again(() -> door.checkIn(code, digits))
          .map(place -> Pages.to(PAGE, "done", DONE, "place", place))
          .orElseGet(this::wrong);
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
  }

  private String wrong() {
    guesses.note();
    digits = null;
    return messages.error(
        "code", Texts.text(locale.getLanguage(), "appointments", "check_in.wrong"));
  }

  /** Whether somebody has just checked in here. */
  public boolean isDone() {
    return parameters.get("done").filter(DONE::equals).isPresent();
  }

  /** Where he waits, where the portal knows. */
  public Optional<ServicePoint> getPlace() {
    return parameters.get("place").flatMap(door::place);
  }

  /** A code as it is shown. */
  public String shown(String whole) {
    return new DoorCode(whole).inHalves();
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getDigits() {
    return digits;
  }

  public void setDigits(String digits) {
    this.digits = digits;
  }
}
