package fi.luukku.formbuilder;

import static fi.luukku.formbuilder.SketchFixture.words;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.formbuilder.SketchCalculation.Operation;
import fi.luukku.formbuilder.SketchComparison.Must;
import fi.luukku.formbuilder.SketchCondition.Comparison;
import fi.luukku.formbuilder.SketchCondition.Part;
import fi.luukku.formbuilder.SketchTerm.Kind;
import fi.luukku.formbuilder.domain.FormCheck;
import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.DefinitionFault;
import fi.luukku.forms.expression.FaultCode;
import fi.luukku.shared.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values, rules and ways as they are chosen, written and read again. */
class SketchLogicTest {
  private final FormSketch form = FormSketch.begin("own-test", words("Avustus"));
  private SketchQuestion total;

  @BeforeEach
  void a_form_with_amounts_days_and_a_table() {
    form.texts().set("page.page_1.title", words("Kulut"));
    form.addQuestion("page_1", AnswerType.MONEY, words("Menot"));
    form.addQuestion("page_1", AnswerType.MONEY, words("Tulot"));
    form.addQuestion("page_1", AnswerType.NUMBER, words("Tunnit"));
    form.addQuestion("page_1", AnswerType.PERCENT, words("Osuus"));
    form.addQuestion("page_1", AnswerType.DATE, words("Alkaa"));
    form.addQuestion("page_1", AnswerType.DATE, words("Loppuu"));
    form.addQuestion("page_1", AnswerType.YES_NO, words("Yhdistys"));
    SketchQuestion table = form.addQuestion("page_1", AnswerType.TABLE, words("Talousarvio"));
    table.addColumn(AnswerType.MONEY, words("Hinta"));
    total = form.addQuestion("page_1", AnswerType.CALCULATED, words("Laskettu"));
  }

  static Stream<Arguments> calculations() {
    return Stream.of(
        Arguments.of(calculation(Operation.COLUMN_SUM, answer("talousarvio.hinta"))),
        Arguments.of(calculation(Operation.SUM, answer("menot"), answer("tulot"))),
        Arguments.of(
            calculation(Operation.SUM, answer("menot"), new SketchTerm(Kind.MONEY, "12.50"))),
        Arguments.of(
            new SketchCalculation(
                Operation.DIFFERENCE, List.of(answer("menot"), answer("tulot")), true)),
        Arguments.of(calculation(Operation.PRODUCT, answer("tunnit"), answer("menot"))),
        Arguments.of(
            calculation(Operation.PRODUCT, answer("tunnit"), new SketchTerm(Kind.MONEY, "12.50"))),
        Arguments.of(calculation(Operation.SHARE, answer("menot"), answer("osuus"))),
        Arguments.of(
            calculation(Operation.SHARE, answer("menot"), new SketchTerm(Kind.NUMBER, "60"))),
        Arguments.of(calculation(Operation.PERCENT, answer("tulot"), answer("menot"))),
        Arguments.of(calculation(Operation.YEARS, answer("alkaa"), SketchTerm.today())),
        Arguments.of(calculation(Operation.DAYS, answer("alkaa"), answer("loppuu"))));
  }

  @ParameterizedTest
  @MethodSource("calculations")
  void what_is_chosen_is_read_again_and_can_be_published(SketchCalculation calculation) {
    total.value().choose(calculation);

    FormSketch again = FormSketch.read(form.write());
    assertThat(again.findQuestion("laskettu").orElseThrow().value().chosen()).contains(calculation);
    assertThat(FormCheck.of(again)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "menot + tulot * 2",
        "answered(menot) ? menot : tulot",
        "sum(menot, tulot)",
        "menot+tulot"
      })
  void what_has_another_shape_is_not_chosen_and_stays(String expression) {
    total.value().write(expression);

    assertThat(total.value().chosen()).isEmpty();
    assertThat(FormSketch.read(form.write()).form().findValue("value").asText())
        .isEqualTo(expression);
  }

  @Test
  void a_calculated_value_without_a_way_to_it_is_named() {
    assertThat(FormCheck.of(form))
        .extracting(FormFault::code, FormFault::question)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("calculation_missing", "laskettu"));
  }

  @Test
  void a_circle_and_kinds_that_do_not_go_together_are_told_with_their_questions() {
    total.value().write("laskettu + menot");
    assertThat(FormCheck.of(form))
        .containsExactly(
            new FormFault("wrong.cycle", "page_1", "laskettu", "value", List.of("laskettu")));

    total.value().write("menot + tunnit");
    assertThat(FormCheck.of(form))
        .containsExactly(
            new FormFault(
                "wrong.types", "page_1", "laskettu", "value", List.of("_+_", "money, number")));
  }

  @Test
  void an_expression_is_looked_at_although_words_are_missing_elsewhere() {
    form.texts().set(Language.SV, "question.menot.label", "");
    total.value().write("menot +");

    assertThat(form.logicFaults(total.place() + "/value"))
        .extracting(DefinitionFault::code)
        .containsExactly(FaultCode.SYNTAX);
    total.value().write("nobody");
    assertThat(FormCheck.of(form))
        .extracting(FormFault::code)
        .contains("text_missing", "wrong.unknown_question");
  }

  static Stream<SketchComparison> comparisons() {
    return Stream.of(
        new SketchComparison(answer("menot"), Must.AT_LEAST, answer("tulot")),
        new SketchComparison(answer("menot"), Must.AT_MOST, new SketchTerm(Kind.MONEY, "100.50")),
        new SketchComparison(SketchTerm.sum("talousarvio.hinta"), Must.EQUAL, answer("menot")),
        new SketchComparison(answer("alkaa"), Must.LESS, answer("loppuu")),
        new SketchComparison(answer("alkaa"), Must.MORE, SketchTerm.today()),
        new SketchComparison(
            answer("alkaa"), Must.AT_LEAST, new SketchTerm(Kind.DATE, "2027-01-31")),
        new SketchComparison(answer("tunnit"), Must.NOT_EQUAL, new SketchTerm(Kind.NUMBER, "2.5")),
        new SketchComparison(answer("yhdistys"), Must.EQUAL, new SketchTerm(Kind.YES_NO, "yes")));
  }

  @ParameterizedTest
  @MethodSource("comparisons")
  void a_rule_is_read_again_and_can_be_published(SketchComparison comparison) {
    total.value().choose(calculation(Operation.SUM, answer("menot")));
    SketchRule rule = form.rules().add("menot");
    rule.choose(comparison);
    rule.say(words("Tarkista menot."));

    FormSketch again = FormSketch.read(form.write());
    assertThat(again.rules().find("rule_1").orElseThrow().chosen()).contains(comparison);
    assertThat(FormCheck.of(again)).isEmpty();
  }

  @Test
  void a_rule_without_words_or_about_what_is_gone_is_named_and_left_out_of_the_preview() {
    total.value().choose(calculation(Operation.SUM, answer("menot")));
    SketchRule rule = form.rules().add("menot");
    rule.choose(new SketchComparison(answer("menot"), Must.AT_MOST, answer("poistettu")));

    assertThat(FormCheck.of(form))
        .extracting(FormFault::code, FormFault::part)
        .contains(
            org.assertj.core.groups.Tuple.tuple("text_missing", "rule.rule_1"),
            org.assertj.core.groups.Tuple.tuple("wrong.unknown_question", "rule.rule_1"));
    assertThat(FormPreview.of(form).form()).isPresent();
  }

  @Test
  void a_way_leads_forward_only_and_what_it_jumps_over_for_everybody_is_named() {
    total.value().choose(calculation(Operation.SUM, answer("menot")));
    for (int page = 2; page < 4; page++) {
      SketchPage added = form.addPage();
      form.texts().set(added.titleKey(), words("Sivu " + page));
      form.addQuestion(added.key(), AnswerType.SHORT_TEXT, words("Kysymys " + page));
    }
    SketchRoutes routes = form.pages().get(0).routes();
    routes
        .add("page_3")
        .takeWhen(
            SketchCondition.of(false, List.of(new Part("yhdistys", Comparison.EQUALS, "no"))));
    assertThat(FormCheck.of(form)).isEmpty();
    assertThat(FormSketch.read(form.write()).pages().get(0).routes().all().get(0).condition())
        .isEqualTo(routes.all().get(0).condition());

    routes.add("page_3");
    assertThat(FormCheck.of(form))
        .containsExactly(new FormFault("wrong.page_dead", "page_2", "", List.of()));
    form.pages().get(2).routes().add("page_1");
    assertThat(FormCheck.of(form))
        .extracting(FormFault::code, FormFault::part)
        .contains(org.assertj.core.groups.Tuple.tuple("wrong.way_back", "next.0"));
  }

  @Test
  void a_change_of_rule_or_way_is_a_difference() {
    FormSketch after = form.copy();
    after
        .rules()
        .add("menot")
        .choose(new SketchComparison(answer("menot"), Must.AT_LEAST, answer("tulot")));
    after.pages().get(0).routes().add(SketchRoute.END);

    assertThat(FormDifference.between(form, after, Language.FI).altered())
        .extracting(FormDifference.Altered::key)
        .containsExactly("page_1", "rule_1");
  }

  @Test
  void what_people_type_becomes_what_expressions_take() {
    assertThat(TypedConstant.of(Kind.DATE, "1.2.2027").value()).isEqualTo("2027-02-01");
    assertThat(TypedConstant.of(Kind.MONEY, "1 250,50 €").value()).isEqualTo("1250.50");
    assertThat(TypedConstant.of(Kind.TIME, "8.30").value()).isEqualTo("08:30");
    assertThat(TypedConstant.fits(TypedConstant.of(Kind.DATE, "31.2.2027"))).isFalse();
    assertThat(TypedConstant.fits(TypedConstant.of(Kind.MONEY, "1,255"))).isFalse();
  }

  private static SketchCalculation calculation(Operation operation, SketchTerm... terms) {
    return new SketchCalculation(operation, List.of(terms), false);
  }

  private static SketchTerm answer(String name) {
    return SketchTerm.answer(name);
  }
}
