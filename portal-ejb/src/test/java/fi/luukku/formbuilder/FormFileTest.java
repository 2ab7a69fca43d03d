package fi.luukku.formbuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.DefinitionFault;
import fi.luukku.forms.expression.FaultCode;
import org.junit.jupiter.api.Test;

/** What comes from a file is looked at before anything is made of it. */
class FormFileTest {
  private final FormSketch form = SketchFixture.sound("Koirakysely");

  @Test
  void a_form_that_was_exported_comes_in_again() {
    assertThat(FormFile.read(form.write()).write()).isEqualTo(form.write());
  }

  @Test
  void words_that_are_missing_can_be_added_later() {
    form.texts().set("form.title", new fi.luukku.shared.LocalizedText("Koirakysely", "", ""));

    assertThat(FormFile.read(form.write()).title().sv()).isEmpty();
  }

  @Test
  void what_is_wrong_is_told_with_place_and_reason() {
    String json = form.write().replace("\"yesNo\"", "\"maybe\"");

    assertThat(refused(json))
        .contains(
            DefinitionFault.of(
                "/pages/0/questions/1/type", FaultCode.UNKNOWN_TYPE, "is unknown: maybe", "maybe"));
    assertThat(refused("{\"form\":{}, \"form\":{}}"))
        .singleElement()
        .satisfies(fault -> assertThat(fault.place()).startsWith("line 1"));
    assertThat(refused("{\n  \"form\": {,\n}"))
        .singleElement()
        .satisfies(fault -> assertThat(fault.code()).isEqualTo(FaultCode.JSON))
        .satisfies(fault -> assertThat(fault.args()).hasSize(2).startsWith("2"));
    assertThat(refused("[]")).extracting(DefinitionFault::place).contains("/form", "/texts");
    assertThat(
            refused("{\"form\":{\"key\":\"a\",\"version\":1,\"pages\":[]},\"texts\":{\"de\":{}}}"))
        .extracting(DefinitionFault::toString)
        .contains("/texts/de: is not known here");
  }

  @Test
  void a_megabyte_is_refused() {
    String json = form.write() + " ".repeat(FormFile.LONGEST);

    assertThatThrownBy(() -> FormFile.read(json)).isInstanceOf(FormTooLarge.class);
  }

  @Test
  void five_thousand_fields_are_refused() {
    StringBuilder questions = new StringBuilder();
    for (int number = 0; number < 5_000; number++) {
      questions.append(",{\"key\":\"q").append(number).append("\",\"type\":\"yesNo\"}");
    }
    String json =
        "{\"form\":{\"key\":\"a\",\"version\":1,\"pages\":[{\"key\":\"p\",\"questions\":["
            + questions.substring(1)
            + "]}]},\"texts\":{}}";

    assertThat(refused(json)).extracting(DefinitionFault::place).contains("/pages/0/questions");
  }

  @Test
  void no_question_is_added_beyond_a_thousand() {
    for (int number = 3; number < SketchPage.MOST_QUESTIONS; number++) {
      form.addQuestion("page_1", AnswerType.YES_NO, SketchFixture.words("K" + number));
    }

    assertThatThrownBy(
            () -> form.addQuestion("page_1", AnswerType.YES_NO, SketchFixture.words("Liikaa")))
        .isInstanceOf(TooManyQuestions.class);
  }

  private static java.util.List<DefinitionFault> refused(String json) {
    return catchThrowableOfType(FormFileRefused.class, () -> FormFile.read(json)).faults();
  }
}
