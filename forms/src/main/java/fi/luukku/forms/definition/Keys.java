package fi.luukku.forms.definition;

import com.google.re2j.Pattern;
import java.util.Set;

/** How things in a definition may be called: safe in HTML names, text keys, JSON and file names. */
final class Keys {

  static final String NAME_RULE = "must be like contact_name: a-z, 0-9 and _, at most 40";
  static final String OPTION_RULE = "must be like street-light: a-z, 0-9, - and _, at most 40";
  static final String FORM_RULE = "must be like grant-activity: a-z, 0-9 and -, at most 60";

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");
  private static final Pattern OPTION = Pattern.compile("[a-z0-9][a-z0-9_-]{0,39}");
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,59}");

  private static final Set<String> WORDS =
      Set.of(
          ("true false null in as break const continue else for function if import let loop package"
                  + " namespace return var void while")
              .split(" "));

  private Keys() {}

  /** Whether no expression could name a question of this key. */
  static boolean isWordOfExpressions(String key) {
    return WORDS.contains(key);
  }

  static boolean isName(String key) {
    return NAME.matches(key);
  }

  /** Options may be keys of something outside, for example of a category with hyphens. */
  static boolean isOption(String key) {
    return OPTION.matches(key);
  }

  static boolean isFormKey(String key) {
    return FORM.matches(key);
  }
}
