package fi.luukku.forms.view;

import java.util.List;

/**
 * One input, ready to be written as plain HTML: a question or one cell of a table.
 *
 * @param type JSON name of the answer type: shortText, longText, number, money, date, yesNo,
 *     chooseOne, chooseMany, email, phone, iban, businessId, files
 * @param value as typed, right or wrong; empty for choices and files
 * @param options of yesNo, chooseOne and chooseMany, else empty
 * @param hint empty when there is none
 * @param error how to mend it; empty when nothing is wrong
 * @param describedBy ids of hint and error for aria-describedby; empty when there are none
 * @param inputMode for the inputmode attribute: text, decimal, numeric, email, tel
 * @param autocomplete for the autocomplete attribute
 * @param maxLength of a text in code points; 0 when there is no bound
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
    String inputMode,
    String autocomplete,
    int maxLength) {

  public boolean isWrong() {
    return !error.isEmpty();
  }

  /** This input with words about what was found wrong with it, after what it says already. */
  FieldView withFault(String words) {
    String described = isWrong() ? describedBy : (describedBy + " " + errorId()).strip();
    return new FieldView(
        key,
        type,
        name,
        id,
        label,
        hint,
        required,
        value,
        options,
        (error + " " + words).strip(),
        described,
        inputMode,
        autocomplete,
        maxLength);
  }

  public String hintId() {
    return id + "-hint";
  }

  public String errorId() {
    return id + "-error";
  }
}
