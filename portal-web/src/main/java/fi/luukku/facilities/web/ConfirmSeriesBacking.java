package fi.luukku.facilities.web;

import fi.luukku.casework.NewCase;
import fi.luukku.casework.Receipt;
import fi.luukku.facilities.FacilitySeries;
import fi.luukku.facilities.HeldSeries;
import fi.luukku.facilities.UserGroup;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.web.HeldTimePage;
import fi.luukku.shared.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The page where a held series is confirmed, all of it with one press. */
@Named
@RequestScoped
public class ConfirmSeriesBacking extends HeldTimePage<HeldSeries> {
  @Inject FacilitySeries desk;
  @Inject PriceWords priceWords;
  @Inject EventDetailsBacking details;

  @Override
  protected String path() {
    return "/facilities/confirm-series";
  }

  @Override
  protected Optional<HeldSeries> held(Caller caller, String hold) {
    return desk.held(caller, hold);
  }

  @Override
  protected Optional<Receipt> confirmed(Caller caller, String hold) {
    return desk.confirmed(caller, hold);
  }

  @Override
  protected List<Refusal> problems() {
    return isHeld() ? details.problems(getTime().part()) : List.of();
  }

  @Override
  protected Receipt confirm(Caller caller, String hold, NewCase.Contact contact) {
    return desk.confirm(caller, hold, details.of(getTime().part()), contact);
  }

  public String getPriceWords() {
    return priceWords.of(getTime().sum());
  }

  public String price(HeldSeries.Date date) {
    return priceWords.anHour(date.price().cents());
  }

  public String getGroupWords() {
    return priceWords.of(getTime().group());
  }

  /** Whether confirming declares that the group's members are under 18. */
  public boolean isYouth() {
    return getTime().group() == UserGroup.YOUTH;
  }

  /** Back to planning. */
  public String getOtherTimeUrl() {
    HeldSeries held = getTime();
    return SeriesPages.of(held.facility(), held.part(), held.group())
        .from(held.first().starts().atZone(fi.luukku.shared.TimeSource.LOCAL).toLocalDate());
  }
}
