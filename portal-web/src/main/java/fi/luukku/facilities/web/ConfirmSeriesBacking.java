package fi.luukku.facilities.web;

import fi.luukku.casework.NewCase;
import fi.luukku.casework.Receipt;
import fi.luukku.facilities.FacilitySeries;
import fi.luukku.facilities.HeldSeries;
import fi.luukku.facilities.PeopleMissing;
import fi.luukku.facilities.UserGroup;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.web.HeldTimePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The page where a held series is confirmed, all of it with one press. */
@Named
@RequestScoped
public class ConfirmSeriesBacking extends HeldTimePage<HeldSeries> {
  @Inject FacilitySeries desk;
  @Inject PriceWords priceWords;

  private String people;

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
  protected Receipt confirm(Caller caller, String hold, NewCase.Contact contact) {
    return desk.confirm(caller, hold, number(), contact);
  }

  public String getPriceWords() {
    return priceWords.ofAll(getTime().cents(), getTime().vatCents());
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

  public String getPeople() {
    return people;
  }

  public void setPeople(String people) {
    this.people = people;
  }

  /** Back to planning. */
  public String getOtherTimeUrl() {
    HeldSeries held = getTime();
    return SeriesPages.of(held.facility(), held.part(), held.group())
        .from(held.first().starts().atZone(fi.luukku.shared.TimeSource.LOCAL).toLocalDate());
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
