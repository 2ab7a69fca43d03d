package fi.luukku.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.forms.definition.DefinitionText;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.FormPage;
import fi.luukku.forms.view.FormView;
import fi.luukku.forms.view.QuestionView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What conditions, calculated values, rules and routes of format 2 do with answers. */
class LogicTest {

  private static final LocalDate DAY = LocalDate.of(2027, 3, 31);

  private static final FormDefinition FORM =
      DefinitionText.loadTwo(
          """
          {'key':'who','questions':[
            {'key':'kind','type':'chooseOne','options':['club','person']},
            {'key':'born','type':'date','when':'kind == `person`'},
            {'key':'age','type':'calculated','value':'yearsBetween(born, today())'}],
           'next':[{'when':'age < 18','page':'end'},{'when':'kind == `person`','page':'money'}]},
          {'key':'club','questions':[
            {'key':'members','type':'number'},
            {'key':'young','type':'number','required':false,'atMost':['members']}]},
          {'key':'money','questions':[
            {'key':'budget','type':'table','columns':[
              {'key':'what','type':'shortText','required':false},
              {'key':'cost','type':'money'}]},
            {'key':'own','type':'money','required':false},
            {'key':'total','type':'calculated','value':'sum(budget.cost)'},
            {'key':'gap','type':'calculated','value':'total - orElse(own, money(`0`))','min':0},
            {'key':'big','type':'calculated','value':'total > money(`1000`)'},
            {'key':'applied','type':'money'}]},
          {'key':'why','when':'big || members > 100','questions':[
            {'key':'reason','type':'longText'}]}""",
          """
          {'key':'enough','check':'applied <= gap','at':'applied'},
          {'key':'named','check':'budget.all(row, has(row.what))','at':'budget'}""",
          "page.who.title",
          "page.club.title",
          "page.money.title",
          "page.why.title",
          "question.kind.label",
          "question.kind.option.club",
          "question.kind.option.person",
          "question.born.label",
          "question.age.label",
          "question.members.label",
          "question.young.label",
          "question.budget.label",
          "question.budget.column.what.label",
          "question.budget.column.cost.label",
          "question.own.label",
          "question.total.label",
          "question.gap.label",
          "question.big.label",
          "question.applied.label",
          "question.reason.label",
          "rule.enough.message",
          "rule.named.message");

  @Test
  void a_way_leads_over_pages_that_another_way_asks() {
    assertThat(pages(club())).containsExactly("who", "club", "money");
    assertThat(pages(person("1.4.1990"))).containsExactly("who", "money");
    assertThat(pages(person("1.4.2010"))).containsExactly("who");
  }

  @Test
  void age_is_counted_on_the_day_of_the_answers_for_ever() {
    Answers born = person("1.4.2009");
    assertThat(pages(born)).containsExactly("who");
    assertThat(pages(born.on(DAY.plusDays(1)))).containsExactly("who", "money");
    AnswersJson.Stored stored = AnswersJson.read(AnswersJson.write(FORM, born));
    assertThat(stored.answers().day()).contains(DAY);
    assertThat(pages(stored.answers())).containsExactly("who");
  }

  @Test
  void without_a_day_what_depends_on_it_is_absent() {
    Answers answers = new Answers(person("1.4.2010").byQuestion());
    assertThat(pages(answers)).containsExactly("who", "money");
    assertThat(Journey.of(FORM, answers).form().value("age")).isEqualTo(Value.NONE);
  }

  @Test
  void what_is_jumped_over_is_absent_to_all_that_follows() {
    Answers changedMind = club().with("kind", "person").with("born", "1.4.1990");
    assertThat(Journey.of(FORM, club().with("members", "101")).pages()).hasSize(4);
    assertThat(Journey.of(FORM, changedMind.with("members", "101")).pages()).hasSize(2);
    assertThat(Journey.of(FORM, changedMind).toSend().byQuestion()).doesNotContainKey("members");
    assertThat(Journey.of(FORM, changedMind).toSend().day()).contains(DAY);
  }

  @Test
  void a_calculated_value_is_exact_and_may_decide() {
    AnsweredForm form = Journey.of(FORM, club()).form();
    assertThat(form.amount("total")).contains(new BigDecimal("1000.00"));
    assertThat(form.amount("gap")).contains(new BigDecimal("1000.00"));
    assertThat(form.value("big")).isEqualTo(new Value.YesNo(false));
    Answers more = club().with("budget", rows("700.01", "300"));
    assertThat(pages(more)).containsExactly("who", "club", "money", "why");
    assertThat(Journey.of(FORM, more.with("own", "0,01")).form().amount("gap"))
        .contains(new BigDecimal("1000.00"));
  }

  @Test
  void a_value_of_something_absent_is_absent() {
    AnsweredForm form = Journey.of(FORM, club().without("budget")).form();
    assertThat(form.value("total")).isEqualTo(Value.NONE);
    assertThat(form.value("gap")).isEqualTo(Value.NONE);
  }

  @Test
  void bounds_of_a_calculated_value_are_checked() {
    assertThat(Journey.of(FORM, club().with("own", "2000")).problems("money"))
        .extracting(Problem::question, Problem::code)
        .contains(org.assertj.core.groups.Tuple.tuple("gap", "range.min"));
  }

  @Test
  void a_broken_rule_stands_at_its_question_in_its_own_words() {
    List<Problem> problems = Journey.of(FORM, club().with("applied", "1000,01")).problems("money");
    assertThat(problems).extracting(Problem::code).containsExactly("rule.enough");
    FormView view = FormView.page(FORM, "money", club(), problems, Locale.ENGLISH);
    assertThat(view.problems().get(0).text()).isEqualTo("rule.enough.message");
    assertThat(view.problems().get(0).fieldId()).isEqualTo("q-applied");
    QuestionView applied = view.questions().get(view.questions().size() - 1);
    assertThat(applied.field().error()).isEqualTo("rule.enough.message");
  }

  @Test
  void a_rule_about_something_absent_binds_nobody() {
    assertThat(Journey.of(FORM, club().without("budget")).problems("money"))
        .extracting(Problem::code)
        .containsExactly("required.rows");
    assertThat(Journey.of(FORM, club().with("applied", "a lot")).problems("money"))
        .extracting(Problem::code)
        .containsExactly("money.format");
  }

  @Test
  void a_rule_looks_at_each_row() {
    Answers unnamed =
        club().with("budget", new Answer.Rows(List.of(row("Rent", "1"), Map.of("cost", "5"))));
    assertThat(Journey.of(FORM, unnamed.with("applied", "1")).problems("money"))
        .extracting(Problem::code)
        .containsExactly("rule.named");
  }

  @Test
  void bounds_that_lead_back_to_each_other_end() {
    FormDefinition both =
        DefinitionText.loadTwo(
            DefinitionText.page(
                "p",
                "{'key':'a','type':'date','atMost':['b']},{'key':'b','type':'date','atLeast':['a']}"),
            "",
            "page.p.title",
            "question.a.label",
            "question.b.label");
    Answers wrong = Answers.none().with("a", "2.1.2027").with("b", "1.1.2027");
    assertThat(Journey.of(both, wrong).problems("p")).extracting(Problem::question).isNotEmpty();
    assertThat(Journey.of(both, wrong.with("b", "3.1.2027")).problems("p")).isEmpty();
  }

  @Test
  void a_plain_condition_can_be_followed_by_a_script() {
    FormView view = FormView.page(FORM, "who", club(), List.of(), Locale.ENGLISH);
    QuestionView born = view.questions().get(1);
    assertThat(born.asked()).isFalse();
    assertThat(born.showIfName()).isEqualTo("q.kind");
    assertThat(born.showIfValue()).isEqualTo("person");
  }

  private static Answers club() {
    return Answers.none()
        .on(DAY)
        .with("kind", "club")
        .with("members", "20")
        .with("budget", rows("700", "300"))
        .with("applied", "500")
        .with("reason", "Because");
  }

  private static Answers person(String born) {
    return club().without("members").with("kind", "person").with("born", born);
  }

  private static Answer.Rows rows(String... costs) {
    return new Answer.Rows(java.util.Arrays.stream(costs).map(it -> row("Rent", it)).toList());
  }

  private static Map<String, String> row(String what, String cost) {
    return Map.of("what", what, "cost", cost);
  }

  private static List<String> pages(Answers answers) {
    return Journey.of(FORM, answers).pages().stream().map(FormPage::key).toList();
  }
}
