package fi.luukku.reservations.web;

import fi.luukku.casework.Receipt;
import fi.luukku.site.web.FormBacking;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.Function;

/** The button that moves a booking, whatever it is of. */
@RequestScoped
public class MoveAct {
  @Inject FormBacking form;
  @Inject TimeHolding holding;

  /**
   * Moves it and leads to its receipt, or says why not and what is free instead.
   *
   * @param move takes the key of the form that was sent
   * @param here address of this page
   */
  public String move(Function<String, Receipt> move, String here) {
    return holding.goOn(() -> receipt(move.apply(form.getOnce())), here);
  }

  private static String receipt(Receipt receipt) {
    return Pages.to("/my/receipt", "number", receipt.number(), "done", "moved");
  }
}
