package fi.luukku.formbuilder;

import fi.luukku.shared.Refusal;

/** The person, or the party he files for, has sent as many as one may. */
public class FormSentAlready extends Refusal {
  private static final long serialVersionUID = 1L;

  public FormSentAlready(int most) {
    super("form_sent_already", most);
  }
}
