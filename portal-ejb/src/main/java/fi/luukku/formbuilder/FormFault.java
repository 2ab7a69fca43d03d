package fi.luukku.formbuilder;

import java.util.List;

/**
 * Why a form cannot be published yet. Its words stand in the text bundle under {@code
 * fault.<code>}.
 *
 * @param page key of the page it is about; empty where it is about the whole form
 * @param question key of the question; empty where it is about the page
 * @param part what of it: {@code value} or {@code when}, {@code next.0} a way on from the page,
 *     {@code rule.key} a rule; empty where it is all of it
 * @param args what the words name, in order: see {@code domain.FormCheck}
 */
public record FormFault(String code, String page, String question, String part, List<String> args) {

  public FormFault(String code, String page, String question, List<String> args) {
    this(code, page, question, "", args);
  }

  public FormFault {
    args = List.copyOf(args);
  }
}
