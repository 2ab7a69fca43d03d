package fi.luukku.grants;

import fi.luukku.shared.Refusal;

/** The programme takes no applications now; a draft is kept. */
public class RoundClosed extends Refusal {
  private static final long serialVersionUID = 1L;

  public RoundClosed() {
    super("round_closed");
  }
}
