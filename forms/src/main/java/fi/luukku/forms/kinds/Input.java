package fi.luukku.forms.kinds;

/**
 * How an input of one line is written.
 *
 * @param type attribute of the same name: text, email, tel
 * @param mode for the inputmode attribute: text, decimal, numeric, email, tel
 * @param autocomplete attribute of the same name
 * @param size how wide: short, medium, or empty for as wide as there is room
 */
public record Input(String type, String mode, String autocomplete, String size) {

  public static final Input WIDE = new Input("text", "text", "off", "");
  static final Input MEDIUM = new Input("text", "text", "off", "medium");
  static final Input SHORT = new Input("text", "text", "off", "short");
  static final Input AMOUNT = new Input("text", "decimal", "off", "short");
  static final Input DIGITS = new Input("text", "numeric", "off", "short");
  static final Input EMAIL = new Input("email", "email", "email", "");
  static final Input PHONE = new Input("tel", "tel", "tel", "medium");

  /** The same for a browser that may fill in this. */
  public Input filledWith(String what) {
    return new Input(type, mode, what, size);
  }
}
