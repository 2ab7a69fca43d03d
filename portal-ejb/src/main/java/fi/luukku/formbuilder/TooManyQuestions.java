package fi.luukku.formbuilder;

import fi.luukku.shared.Refusal;

/** A form has no room for another question. */
public class TooManyQuestions extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooManyQuestions(int most) {
    super("too_many_questions", most);
  }
}
