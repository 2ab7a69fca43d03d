package fi.luukku.facilities.web;

import fi.luukku.casework.NewCase;
import fi.luukku.casework.Receipt;
import fi.luukku.facilities.FacilityReserving;
import fi.luukku.facilities.HeldPeriod;
import fi.luukku.facilities.PeopleMissing;
import fi.luukku.facilities.UserGroup;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.web.HeldTimePage;
import fi.luukku.shared.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The page where the held reservation is confirmed. */
@Named
@RequestScoped
public class ConfirmReservationBacking extends HeldTimePage<HeldPeriod> {
  @Inject FacilityReserving reserving;
  @Inject PriceWords priceWords;

  private String people;

  @Override
  protected String path() {
    return "/facilities/confirm";
  }

  @Override
  protected Optional<HeldPeriod> held(Caller caller, String hold) {
    return reserving.held(caller, hold);
  }

  @Override
  protected Optional<Receipt> confirmed(Caller caller, String hold) {
    return reserving.confirmed(caller, hold);
  }

  @Override
  protected List<Refusal> problems() {
    try {
      if (isHeld()) {
        getTime().part().mustHold(number());
      }
      return List.of();
    } catch (Refusal refusal) {
      return List.of(refusal);
    }
  }

  @Override
  protected Receipt confirm(Caller caller, String hold, NewCase.Contact contact) {
    return reserving.confirm(caller, hold, number(), contact);
  }

  public String getPriceWords() {
    return priceWords.of(getTime().price());
  }

  public String getGroupWords() {
    return priceWords.of(getTime().group());
  }

  /** Whether confirming declares that the group's members are under 18. */
  public boolean isYouth() {
    return getTime().group() == UserGroup.YOUTH;
  }

  public String getPeople() {
    return people;
  }

  public void setPeople(String people) {
    this.people = people;
  }

  /** Back to choosing, with the held period filled in. */
  public String getOtherTimeUrl() {
    HeldPeriod held = getTime();
    return FacilityPages.of(held.facility(), held.part(), held.group()).at(held.time());
  }

  /** For things that one person takes nobody is asked. */
  private int number() {
    if (isHeld() && getTime().part().people() == 1) {
      return 1;
    }
    return Optional.ofNullable(people)
        .map(String::strip)
        .filter(text -> text.matches("\\d{1,6}"))
        .map(Integer::valueOf)
        .orElseThrow(PeopleMissing::new);
  }
}
