package fi.luukku.grants;

import fi.luukku.shared.Refusal;

/** The application still lacks answers, or some are to be mended; the draft is kept. */
public class ApplicationUnfinished extends Refusal {
  private static final long serialVersionUID = 1L;

  public ApplicationUnfinished() {
    super("application_unfinished");
  }
}
