package fi.luukku.formbuilder.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.forms.expression.FaultCode;
import fi.luukku.shared.Language;
import fi.luukku.site.web.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever can be wrong with a form, officials read it in their own language. */
class FaultCodeTextsTest {
  @ParameterizedTest
  @EnumSource(FaultCode.class)
  void every_code_has_words(FaultCode code) {
    String key = "fault.wrong." + code.name().toLowerCase(Locale.ROOT);

    assertThat(Language.values())
        .allSatisfy(
            language -> assertThat(Texts.has(language, "formbuilder", key)).as(key).isTrue());
  }

  /** What the loader says of it, it says to developers, and names nothing. */
  @Test
  void a_wrong_structure_is_told_without_what_nobody_names() {
    assertThat(Language.values())
        .allSatisfy(
            language ->
                assertThat(Texts.text(language, "formbuilder", "fault.wrong.structure"))
                    .doesNotContain("{"));
  }
}
