package fi.luukku.casework;

import fi.luukku.shared.Refusal;

/** All answers of a form together are longer than a draft may be. */
public class AnswersTooLong extends Refusal {
  private static final long serialVersionUID = 1L;

  public AnswersTooLong() {
    super("answers_too_long");
  }
}
