package fi.luukku.formbuilder;

import static fi.luukku.formbuilder.SketchFixture.words;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.forms.definition.AnswerType;
import fi.luukku.shared.Language;
import org.junit.jupiter.api.Test;

class FormDifferenceTest {
  private final FormSketch before = SketchFixture.sound("Koirakysely");
  private final FormSketch after = before.copy();

  @Test
  void the_same_content_does_not_differ() {
    assertThat(difference().isNone()).isTrue();
  }

  @Test
  void what_is_new_gone_altered_moved_or_said_otherwise_is_told() {
    after.addQuestion("page_1", AnswerType.DATE, words("Milloin?"));
    after.removeQuestion("koiran_nimi");
    after.findQuestion("nimi").orElseThrow().limit("maxLength", "50");
    after.findQuestion("nimi").orElseThrow().require(false);
    SketchPage second = after.addPage();
    after.moveQuestionTo("onko_koira", second.key());
    after.texts().set(Language.SV, "form.title", "Hundfrågor");

    FormDifference difference = difference();

    assertThat(difference.added()).containsExactly(new FormDifference.Named("milloin", "Milloin?"));
    assertThat(difference.gone())
        .extracting(FormDifference.Named::key)
        .containsExactly("koiran_nimi");
    assertThat(difference.altered())
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.fields())
                    .containsExactly(
                        new FormDifference.Field("maxLength", "", "50"),
                        new FormDifference.Field("required", "", "false")));
    assertThat(difference.moved())
        .extracting(FormDifference.Named::key)
        .containsExactly("onko_koira");
    assertThat(difference.texts())
        .contains(
            new FormDifference.Words("form.title", Language.SV, "Koirakysely (sv)", "Hundfrågor"));
  }

  private FormDifference difference() {
    return FormDifference.between(before, after, Language.FI);
  }
}
