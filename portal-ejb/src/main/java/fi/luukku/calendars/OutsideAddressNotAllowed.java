package fi.luukku.calendars;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** The address of an outside calendar is none that the portal fetches from. */
public class OutsideAddressNotAllowed extends Refusal {
  private static final long serialVersionUID = 1L;

  public OutsideAddressNotAllowed() {
    super(Optional.of("address"), "outside_address_not_allowed");
  }
}
