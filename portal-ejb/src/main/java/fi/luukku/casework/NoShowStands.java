package fi.luukku.casework;

import fi.luukku.shared.Refusal;

/** That nobody came can be taken back on the same day only. */
public class NoShowStands extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoShowStands() {
    super("no_show_stands");
  }
}
