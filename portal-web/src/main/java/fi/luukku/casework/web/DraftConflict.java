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

  /** Of a summary of all pages, that of one. */
  public static DraftConflict on(String page, DraftPart saved, Summary all) {
    return new DraftConflict(
        saved,
        new Summary(
            all.title(),
            all.sections().stream().filter(one -> one.pageKey().equals(page)).toList()));
  }

  public Instant when() {
    return saved.saved();
  }

  /** Empty of a visitor. */
  public String by() {
    return saved.savedBy();
  }
}
