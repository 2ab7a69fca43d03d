package fi.luukku.casework;

import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.Question;

/**
 * Some forms are answered by one person alone: what is asked before an appointment, and of a
 * report. Nobody would be asked to sign there (docs/adr/0049). Asked before such a form is taken
 * into use.
 */
public final class NobodyElseSigns {
  private NobodyElseSigns() {}

  /**
   * Refuses a form that asks for a co-signer.
   *
   * @param where what names the form, for the message
   * @return the same
   * @throws IllegalStateException that says form, question and reason
   */
  public static FormDefinition checked(String where, FormDefinition form) {
    form.questions()
        .filter(question -> question.type() == AnswerType.CO_SIGNER)
        .map(Question::key)
        .findFirst()
        .ifPresent(
            question -> {
              throw new IllegalStateException(
                  where
                      + ": the question "
                      + question
                      + " of the form "
                      + form.key()
                      + " asks for a co-signer, and here nobody would be asked to sign.");
            });
    return form;
  }
}
