package fi.luukku.facilities.web;

import fi.luukku.casework.Receipt;
import fi.luukku.casework.web.ReceiptPages;
import fi.luukku.facilities.FacilityReserving;
import fi.luukku.facilities.HeldPeriod;
import fi.luukku.facilities.PeopleMissing;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.HoldHasEnded;
import fi.luukku.reservations.WallClock;
import fi.luukku.reservations.web.ContactChoice;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.reservations.web.WeekChoice;
import fi.luukku.shared.Refusal;
import fi.luukku.shared.TimeSource;
import fi.luukku.site.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The page where the held period is confirmed. Its idempotency key is the hold itself. */
@Named
@RequestScoped
public class ConfirmReservationBacking {
  @Inject FacilityReserving reserving;
  @Inject CurrentCaller current;
  @Inject PageRequest parameters;
  @Inject Messages messages;
  @Inject ContactChoice contact;
  @Inject PriceWords priceWords;

  private Optional<HeldPeriod> held;
  private String people;

  /** Before the page is drawn: sign in first; what is confirmed already shows its receipt. */
  public void open() {
    if (!current.caller().isCitizen()) {
      parameters.signInAndComeBackTo("/facilities/confirm?hold=" + getHold());
      return;
    }
    if (find().isPresent()) {
      return;
    }
    Optional<Receipt> receipt = reserving.confirmed(current.caller(), getHold());
    if (receipt.isPresent()) {
      parameters.leaveFor("/my/receipt?number=" + receipt.get().number());
    } else {
      parameters.answerNotFound();
    }
  }

  /** Whether the period is (still) held for the caller. */
  public boolean isHeld() {
    return find().isPresent();
  }

  public HeldPeriod getPeriod() {
    return find().orElseThrow(HoldHasEnded::new);
  }

  /** The hold's id, as far as it can be one. */
  public String getHold() {
    return parameters.get("hold").filter(id -> id.matches("[0-9a-f-]{36}")).orElse("");
  }

  public String getPriceWords() {
    return priceWords.of(getPeriod().price());
  }

  public ContactChoice getContact() {
    return contact;
  }

  public String getPeople() {
    return people;
  }

  public void setPeople(String people) {
    this.people = people;
  }

  /** Back to choosing, with the held period filled in. */
  public String getOtherTimeUrl() {
    HeldPeriod period = getPeriod();
    return "/facilities/facility?key="
        + period.facility().key()
        + "&part="
        + period.part().key()
        + "&week="
        + WeekChoice.mondayOf(period.time().starts())
        + "&day="
        + LocalDate.ofInstant(period.time().starts(), TimeSource.LOCAL)
        + "&starts="
        + written(period.time().starts())
        + "&ends="
        + written(period.time().ends());
  }

  public String confirm() {
    try {
      Receipt receipt = reserving.confirm(current.caller(), getHold(), number(), contact.chosen());
      return ReceiptPages.of(receipt);
    } catch (HoldHasEnded ended) {
      held = Optional.empty();
      parameters.answerNotFound();
      return null;
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
  }

  /** For things that one person takes nobody is asked. */
  private int number() {
    if (find().filter(period -> period.part().people() == 1).isPresent()) {
      return 1;
    }
    return Optional.ofNullable(people)
        .map(String::strip)
        .filter(text -> text.matches("\\d{1,6}"))
        .map(Integer::valueOf)
        .orElseThrow(PeopleMissing::new);
  }

  private Optional<HeldPeriod> find() {
    if (held == null) {
      held = reserving.held(current.caller(), getHold());
    }
    return held;
  }

  private static String written(Instant instant) {
    return URLEncoder.encode(WallClock.write(instant), StandardCharsets.UTF_8);
  }
}
