package fi.luukku.forms;

import fi.luukku.forms.definition.Field;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.Part;
import java.util.Locale;

/** What stands at an input: the form's own words; for the parts of an answer else this module's. */
public final class FieldWords {

  private FieldWords() {}

  public static String label(FormDefinition definition, Field field, Locale locale) {
    return field instanceof Part
        ? definition
            .texts()
            .find(locale, field.textKey() + ".label")
            .orElseGet(() -> FormWords.text(locale, "part." + field.key() + ".label"))
        : definition.label(field, locale);
  }

  /** Empty when there is none. */
  public static String hint(FormDefinition definition, Field field, Locale locale) {
    return definition
        .texts()
        .find(locale, field.textKey() + ".hint")
        .or(
            () ->
                field instanceof Part
                    ? FormWords.find(locale, "part." + field.key() + ".hint")
                    : java.util.Optional.empty())
        .orElse("");
  }
}
