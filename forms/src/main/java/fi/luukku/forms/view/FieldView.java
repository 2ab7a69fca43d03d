package fi.luukku.forms.view;

import fi.luukku.forms.kinds.Input;
import java.util.List;

/**
 * One input, ready to be written as plain HTML: a question, a cell of a table, or one of several
 * inputs of either.
 *
 * @param type JSON name of the answer type
 * @param value as typed, right or wrong; empty for choices, files and what has parts
 * @param options of yesNo, chooseOne and chooseMany, else empty
 * @param hint empty when there is none
 * @param error how to mend it; empty when nothing is wrong
 * @param describedBy ids of hint, error and note for aria-describedby; empty when there are none
 * @param input how an input of one line is written
 * @param maxLength of a text in code points; 0 when there is no bound
 * @param note what the answer lets one say, as the bank of an account; empty when nothing
 * @param parts the inputs of an answer that has several, to be written in a group named by the
 *     label; empty for the others
 * @param lookUp how its parts can be found
 */
public record FieldView(
    String key,
    String type,
    String name,
    String id,
    String label,
    String hint,
    boolean required,
    String value,
    List<OptionView> options,
    String error,
    String describedBy,
    Input input,
    int maxLength,
    String note,
    List<FieldView> parts,
    LookUpView lookUp) {

  private static final int MOST_BUTTONS = 7;

  public boolean isWrong() {
    return !error.isEmpty();
  }

  public boolean hasParts() {
    return !parts.isEmpty();
  }

  /**
   * How a page writes it: list (options so many that they are opened first), choices (buttons or
   * boxes), parts (several inputs in a group), or input.
   */
  public String drawnAs() {
    if (!options.isEmpty()) {
      return type.equals("registerChoice") && options.size() > MOST_BUTTONS ? "list" : "choices";
    }
    return parts.isEmpty() ? "input" : "parts";
  }

  /** This input with words about what was found wrong with it, after what it says already. */
  FieldView withFault(String words) {
    String described = isWrong() ? describedBy : (describedBy + " " + errorId()).strip();
    return changed(required, (error + " " + words).strip(), described, parts, lookUp);
  }

  /** This input, described by one more element of the page. */
  FieldView describedAlso(String elementId) {
    return changed(required, error, (describedBy + " " + elementId).strip(), parts, lookUp);
  }

  FieldView with(LookUpView offered) {
    return changed(required, error, describedBy, parts, offered);
  }

  /** This input where it may be left out, with all of its parts. */
  FieldView notRequired() {
    List<FieldView> open = parts.stream().map(FieldView::notRequired).toList();
    return changed(false, error, describedBy, open, lookUp);
  }

  private FieldView changed(
      boolean needed, String said, String described, List<FieldView> inner, LookUpView offered) {
    return new FieldView(
        key, type, name, id, label, hint, needed, value, options, said, described, input, maxLength,
        note, inner, offered);
  }

  public String hintId() {
    return id + "-hint";
  }

  public String errorId() {
    return id + "-error";
  }

  public String noteId() {
    return id + "-note";
  }
}
