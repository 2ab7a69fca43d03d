package fi.luukku.parties;

import fi.luukku.shared.Refusal;

/** So many codes were asked for that somebody's letterbox would be flooded. */
public class TooManyCodes extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooManyCodes() {
    super("too_many_codes");
  }
}
