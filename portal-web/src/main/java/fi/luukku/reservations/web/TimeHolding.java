package fi.luukku.reservations.web;

import fi.luukku.casework.CaseFiling;
import fi.luukku.casework.Receipt;
import fi.luukku.casework.web.StrongerSignIn;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.OwnBookingsInTheWay;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.SlotAlreadyTaken;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Holds what was chosen on a page, or says why not and what is free instead. */
@RequestScoped
public class TimeHolding {
  @Inject CurrentCaller current;
  @Inject PageRequest parameters;
  @Inject StrongerSignIn stronger;
  @Inject CaseFiling filing;

  private List<Period> nearest = List.of();
  private List<Receipt> own = List.of();

  /**
   * Holds the chosen time; who is not signed in signs in first, and comes back to it.
   *
   * @param chosen reads the time from the form
   * @param here address of the page with this time chosen
   * @param hold takes the time and gives the hold's id
   * @param confirmPage where the held time is confirmed
   */
  public <T> String hold(
      Supplier<T> chosen, Function<T, String> here, Function<T, String> hold, String confirmPage) {
    String address = "";
    try {
      T time = chosen.get();
      address = here.apply(time);
      if (!current.caller().isCitizen()) {
        return parameters.signInAndComeBackTo(address);
      }
      return Pages.to(confirmPage, "hold", hold.apply(time));
    } catch (Refusal refusal) {
      return refuse(refusal, address);
    }
  }

  /**
   * Goes on to another page, or says why not and what is free instead.
   *
   * @param outcome does the act and names the page
   * @param here address of this page
   */
  public String goOn(Supplier<String> outcome, String here) {
    try {
      return outcome.get();
    } catch (Refusal refusal) {
      return refuse(refusal, here);
    }
  }

  private String refuse(Refusal refusal, String here) {
    if (refusal instanceof SlotAlreadyTaken taken) {
      nearest = taken.nearest();
    }
    if (refusal instanceof OwnBookingsInTheWay inTheWay) {
      own = receipts(inTheWay.claims());
    }
    return stronger.orRefuse(refusal, here);
  }

  /** After a refusal: free times near the wanted one. */
  public List<Period> nearest() {
    return nearest;
  }

  /** After a refusal: the caller's own bookings that are in the way, with their times. */
  public List<Receipt> own() {
    return own;
  }

  private List<Receipt> receipts(List<String> claims) {
    return claims.stream()
        .flatMap(claim -> filing.receipt(current.caller(), claim).stream())
        .filter(receipt -> receipt.time().isPresent())
        .toList();
  }
}
