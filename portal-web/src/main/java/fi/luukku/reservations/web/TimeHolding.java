package fi.luukku.reservations.web;

import fi.luukku.casework.CaseFiling;
import fi.luukku.casework.Receipt;
import fi.luukku.casework.web.StrongerSignIn;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.OwnBookingsInTheWay;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.SlotAlreadyTaken;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.Messages;
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
  @Inject Messages messages;
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
    } catch (SlotAlreadyTaken taken) {
      nearest = taken.nearest();
      return messages.refuse(taken);
    } catch (OwnBookingsInTheWay refusal) {
      own = receipts(refusal.claims());
      return messages.refuse(refusal);
    } catch (Refusal refusal) {
      return stronger.orRefuse(refusal, address);
    }
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
