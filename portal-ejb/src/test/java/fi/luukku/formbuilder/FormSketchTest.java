package fi.luukku.formbuilder;

import static fi.luukku.formbuilder.SketchFixture.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.luukku.formbuilder.SketchCondition.Comparison;
import fi.luukku.formbuilder.SketchCondition.Part;
import fi.luukku.formbuilder.domain.FormCheck;
import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.Prefill;
import fi.luukku.shared.LocalizedText;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormSketchTest {
  private final FormSketch form = SketchFixture.sound("Koirakysely");

  @Test
  void a_sound_form_becomes_a_definition_with_keys_made_of_its_words() {
    FormDefinition made = form.definition();

    assertThat(FormCheck.of(form)).isEmpty();
    assertThat(made.questions().map(it -> it.key()))
        .containsExactly("nimi", "onko_koira", "koiran_nimi");
    assertThat(made.title(Locale.forLanguageTag("sv"))).isEqualTo("Koirakysely (sv)");
  }

  @Test
  void what_is_written_is_read_again_to_the_letter() {
    form.findQuestion("nimi").orElseThrow().say("hint", words("Rivi\n  toinen = # : \\ ä €"));

    FormSketch again = FormSketch.read(form.write());

    assertThat(again.write()).isEqualTo(form.write());
    assertThat(again.definition().texts().get(Locale.forLanguageTag("fi"), "question.nimi.hint"))
        .isEqualTo("Rivi\n  toinen = # : \\ ä €");
  }

  @Test
  void a_missing_language_is_named_with_its_place() {
    form.texts().set("question.nimi.label", new LocalizedText("Nimi", "", "Name"));

    assertThat(FormCheck.of(form))
        .containsExactly(
            new FormFault("text_missing", "page_1", "nimi", List.of("sv", "label", "")));
  }

  @Test
  void a_condition_on_a_question_that_is_gone_or_comes_later_is_named() {
    form.removeQuestion("onko_koira");
    SketchPage second = form.addPage();
    form.texts().set(second.titleKey(), words("Toinen"));
    form.addQuestion(second.key(), AnswerType.YES_NO, words("Kissa"));
    form.findQuestion("nimi")
        .orElseThrow()
        .showWhen(SketchCondition.of(true, List.of(new Part("kissa", Comparison.EQUALS, "no"))));

    assertThat(FormCheck.of(form))
        .extracting(FormFault::code, FormFault::question, FormFault::args)
        .containsExactly(
            tuple("condition_later", "nimi", List.of("kissa")),
            tuple("condition_gone", "koiran_nimi", List.of("onko_koira")));
  }

  @Test
  void limits_that_cross_too_few_options_and_an_empty_page_are_named() {
    SketchQuestion name = form.findQuestion("nimi").orElseThrow();
    name.limit("minLength", "20");
    name.limit("maxLength", "10");
    SketchQuestion colour = form.addQuestion("page_1", AnswerType.CHOOSE_ONE, words("Väri"));
    colour.addOption(words("Punainen"));
    form.texts().set(form.addPage().titleKey(), words("Tyhjä"));

    assertThat(FormCheck.of(form))
        .extracting(FormFault::code)
        .containsExactly("limits_crossed", "options_few", "page_empty");
  }

  @Test
  void a_limit_that_cannot_be_is_named_by_itself() {
    SketchQuestion count = form.addQuestion("page_1", AnswerType.NUMBER, words("Montako"));
    count.limit("min", "x");
    count.limit("max", "9");
    assertThat(count.limitFaults()).containsExactly(new LimitFault("min", "limit_unreadable"));
    count.limit("min", "10,5");
    assertThat(count.limitFaults()).containsExactly(new LimitFault("min", "limits_crossed"));
    count.limit("min", "1");
    count.limit("decimals", "1,5");
    assertThat(count.limitFaults()).containsExactly(new LimitFault("decimals", "limit_no_count"));
    count.limit("decimals", "2");
    assertThat(count.limitFaults()).isEmpty();
  }

  @Test
  void what_fills_an_answer_in_keeps_its_order_and_goes_with_another_kind() {
    SketchQuestion name = form.findQuestion("nimi").orElseThrow();
    assertThat(name.prefills()).contains(Prefill.LINK, Prefill.NAME).doesNotContain(Prefill.EMAIL);
    name.prefill(List.of(Prefill.NAME));
    name.prefill(List.of(Prefill.LINK, Prefill.NAME));

    assertThat(form.definition().getQuestion("nimi").prefill())
        .containsExactly(Prefill.NAME, Prefill.LINK);
    name.prefill(List.of());
    assertThat(form.definition().getQuestion("nimi").prefill()).isEmpty();
    name.prefill(List.of(Prefill.NAME));
    name.become(AnswerType.EMAIL);
    assertThat(FormCheck.of(form)).isEmpty();
    assertThat(form.definition().getQuestion("nimi").prefill()).isEmpty();
  }

  @Test
  void what_only_the_loader_finds_keeps_its_place() {
    form.findQuestion("nimi").orElseThrow().limit("maxLength", "words");

    assertThat(FormCheck.of(form))
        .singleElement()
        .satisfies(fault -> assertThat(fault.code()).isEqualTo("limit_no_count"))
        .satisfies(fault -> assertThat(fault.question()).isEqualTo("nimi"));
  }

  @Test
  void a_question_moves_over_the_border_of_its_page_and_back() {
    SketchPage second = form.addPage();
    form.moveQuestion("koiran_nimi", 1);

    assertThat(form.pageOf("koiran_nimi").orElseThrow().key()).isEqualTo(second.key());

    form.moveQuestion("koiran_nimi", -1);
    form.moveQuestion("koiran_nimi", -1);

    assertThat(form.questions().map(SketchQuestion::key))
        .containsExactly("nimi", "koiran_nimi", "onko_koira");
  }

  @Test
  void the_last_page_stays_and_a_removed_one_takes_its_words_along() {
    assertThatThrownBy(() -> form.removePage("page_1")).isInstanceOf(LastPageStays.class);

    form.addPage();
    form.removePage("page_1");

    assertThat(form.texts().all().get("fi").keySet()).containsExactly("form.title");
  }

  @Test
  void conditions_are_read_as_they_were_chosen_and_others_are_kept() {
    SketchCondition chosen =
        SketchCondition.of(
            true,
            List.of(
                new Part("nimi", Comparison.ANSWERED, ""),
                new Part("onko_koira", Comparison.EQUALS, "no")));
    SketchQuestion question = form.findQuestion("koiran_nimi").orElseThrow();
    question.showWhen(chosen);

    assertThat(FormSketch.read(form.write()).findQuestion("koiran_nimi").orElseThrow().condition())
        .isEqualTo(chosen);
    assertThat(FormCheck.of(form)).isEmpty();
  }

  @Test
  void in_format_two_conditions_are_expressions() {
    SketchCondition chosen =
        SketchCondition.of(
            true,
            List.of(
                new Part("onko_koira", Comparison.EQUALS, "no"),
                new Part("nimi", Comparison.NOT_EQUALS, "O'Hara")));
    SketchQuestion question = form.findQuestion("koiran_nimi").orElseThrow();
    question.showWhen(chosen);

    FormSketch again = FormSketch.read(form.write());
    assertThat(again.form().at("/pages/0/questions/2/when").asText())
        .isEqualTo("!onko_koira || nimi != 'O\\'Hara'");
    assertThat(again.findQuestion("koiran_nimi").orElseThrow().condition()).isEqualTo(chosen);
  }

  @Test
  void in_format_one_conditions_are_json() {
    FormSketch old = FormSketch.read(form.write().replace("\"format\" : 2", "\"format\" : 1"));
    SketchCondition chosen =
        SketchCondition.of(
            true,
            List.of(
                new Part("nimi", Comparison.ANSWERED, ""),
                new Part("onko_koira", Comparison.NOT_EQUALS, "no")));
    old.findQuestion("koiran_nimi").orElseThrow().showWhen(chosen);

    FormSketch again = FormSketch.read(old.write());
    assertThat(again.form().at("/pages/0/questions/2/showWhen/any").size()).isEqualTo(2);
    assertThat(again.findQuestion("koiran_nimi").orElseThrow().condition()).isEqualTo(chosen);
  }

  @Test
  void a_word_of_the_expression_language_is_no_key() {
    assertThat(form.addQuestion("page_1", AnswerType.YES_NO, words("In?")).key()).isEqualTo("in_1");
  }

  @Test
  void what_is_only_shown_is_never_said_to_be_optional() {
    SketchQuestion shown = form.addQuestion("page_1", AnswerType.HEADING, words("Otsikko"));
    shown.require(false);

    assertThat(FormCheck.of(form)).isEmpty();
  }

  @Test
  void another_kind_of_answer_keeps_the_words_and_drops_the_limits() {
    SketchQuestion name = form.findQuestion("nimi").orElseThrow();
    name.limit("maxLength", "10");
    name.become(AnswerType.NUMBER);

    assertThat(name.limit("maxLength")).isEmpty();
    assertThat(name.words("label").fi()).isEqualTo("Nimi");
    assertThat(FormCheck.of(form)).isEmpty();
  }
}
