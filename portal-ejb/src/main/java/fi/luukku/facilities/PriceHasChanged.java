package fi.luukku.facilities;

import fi.luukku.shared.Refusal;

/** The price is no longer the one that was shown. */
public class PriceHasChanged extends Refusal {
  private static final long serialVersionUID = 1L;

  public PriceHasChanged() {
    super("price_has_changed");
  }
}
