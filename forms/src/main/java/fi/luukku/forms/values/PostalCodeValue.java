package fi.luukku.forms.values;

import com.google.re2j.Pattern;

/** Finnish postal codes: five digits. */
public final class PostalCodeValue {

  private static final Pattern SHAPE = Pattern.compile("(?:FI-|AX-)?([0-9]{5})");

  private PostalCodeValue() {}

  /** The five digits, without the letters that mail from abroad needs. */
  public static Parsed<String> postalCode(String typed) {
    var matcher = SHAPE.matcher(TextValue.clean(typed).replaceAll("\\h", ""));
    return matcher.matches() ? Parsed.of(matcher.group(1)) : Parsed.refused("postal_code.format");
  }
}
