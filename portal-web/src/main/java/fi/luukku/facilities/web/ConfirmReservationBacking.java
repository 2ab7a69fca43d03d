package fi.luukku.facilities.web;

import fi.luukku.casework.NewCase;
import fi.luukku.casework.Receipt;
import fi.luukku.facilities.FacilityReserving;
import fi.luukku.facilities.HeldPeriod;
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
  @Inject EventDetailsBacking details;

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
    return isHeld() ? details.problems(getTime().part()) : List.of();
  }

  @Override
  protected Receipt confirm(Caller caller, String hold, NewCase.Contact contact) {
    return reserving.confirm(caller, hold, details.of(getTime().part()), contact);
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

  /** Back to choosing, with the held period filled in. */
  public String getOtherTimeUrl() {
    HeldPeriod held = getTime();
    return FacilityPages.of(held.facility(), held.part(), held.group()).at(held.time());
  }
}
