package fi.luukku.formbuilder;

import static fi.luukku.formbuilder.SketchFixture.words;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.formbuilder.SketchCondition.Comparison;
import fi.luukku.formbuilder.SketchCondition.Part;
import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.shared.LocalizedText;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What can be shown of a form that is not ready. */
class FormPreviewTest {
  @Test
  void a_form_without_any_question_can_be_looked_at() {
    FormSketch form = FormSketch.begin("own-empty", new LocalizedText("Tyhjä", "", ""));

    assertThat(FormPreview.of(form).form()).isPresent();
    assertThat(form.questions()).isEmpty();
  }

  @Test
  void words_that_are_missing_are_marked_and_what_cannot_be_shown_is_left_out() {
    FormSketch form = SketchFixture.sound("Koirakysely");
    form.texts().set("question.nimi.label", new LocalizedText("Nimi", "", "Name"));
    form.addQuestion("page_1", AnswerType.CHOOSE_ONE, words("Väri"));
    form.findQuestion("koiran_nimi")
        .orElseThrow()
        .showWhen(SketchCondition.of(false, List.of(new Part("muu", Comparison.ANSWERED, ""))));

    FormPreview preview = FormPreview.of(form);

    assertThat(preview.leftOut()).containsExactly("vari");
    FormDefinition shown = preview.form().orElseThrow();
    assertThat(shown.texts().get(Locale.forLanguageTag("sv"), "question.nimi.label"))
        .isEqualTo("… (sv)");
    assertThat(shown.questions()).hasSize(3);
  }
}
