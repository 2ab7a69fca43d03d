package fi.luukku.formbuilder;

import fi.luukku.shared.Refusal;

/** Answers are missing or to be mended; the draft is kept. */
public class FormUnfinished extends Refusal {
  private static final long serialVersionUID = 1L;

  public FormUnfinished() {
    super("form_unfinished");
  }
}
