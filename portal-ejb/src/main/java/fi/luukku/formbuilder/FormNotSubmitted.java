package fi.luukku.formbuilder;

import fi.luukku.shared.Refusal;

/** Nobody has handed the form in to be published. */
public class FormNotSubmitted extends Refusal {
  private static final long serialVersionUID = 1L;

  public FormNotSubmitted() {
    super("form_not_submitted");
  }
}
