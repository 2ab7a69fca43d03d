package fi.luukku.forms.kinds;

import fi.luukku.forms.Display;
import fi.luukku.forms.Value;
import fi.luukku.forms.definition.Field;
import fi.luukku.forms.values.IdentityCodeValue;
import fi.luukku.forms.values.Parsed;
import java.util.List;

/**
 * A personal identity code. Its end is never shown back: whoever looks over a shoulder, or at a
 * paper, sees the day of birth only. Needs answers that are kept between pages.
 */
final class IdentityCodeKind extends WordsKind {

  IdentityCodeKind() {
    super(IdentityCodeValue::identityCode, Input.MEDIUM, "131052-308T");
  }

  @Override
  public List<String> lines(Field field, Value value, Display display) {
    return List.of(IdentityCodeValue.mask(((Value.Words) value).text()));
  }

  @Override
  public String shownBack(Field field, String typed) {
    Parsed<String> code = IdentityCodeValue.identityCode(typed);
    return code.value().map(IdentityCodeValue::mask).orElse(typed);
  }
}
