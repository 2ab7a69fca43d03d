package fi.luukku.casework.web;

import fi.luukku.casework.DraftPart;
import fi.luukku.forms.Summary;
import java.time.Instant;

/**
 * Two versions of one page: what is saved, and what the window of this post holds.
 *
 * @param saved when the other was saved, and by whom
 * @param mine answers of this window, for the page alone
 */
public record DraftConflict(DraftPart saved, Summary mine) {

  public Instant when() {
    return saved.saved();
  }

  /** Empty of a visitor. */
  public String by() {
    return saved.savedBy();
  }
}
