package fi.luukku.forms;

import static fi.luukku.forms.GrantAnswers.FORM;
import static fi.luukku.forms.GrantAnswers.complete;
import static fi.luukku.forms.GrantAnswers.cost;
import static fi.luukku.forms.GrantAnswers.rows;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.view.FieldView;
import fi.luukku.forms.view.FormView;
import fi.luukku.forms.view.OptionView;
import fi.luukku.forms.view.ProblemView;
import fi.luukku.forms.view.QuestionView;
import fi.luukku.forms.view.RowView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormViewTest {

  private static final Locale FI = Locale.forLanguageTag("fi");
  private static final Locale SV = Locale.forLanguageTag("sv");

  @Test
  void shows_a_wrong_answer_unchanged_with_words_that_mend_it() {
    FieldView iban = question("applicant", "iban", complete().with("iban", "FI00 12"), FI).field();
    assertThat(iban.value()).isEqualTo("FI00 12");
    assertThat(iban.error()).startsWith("Kirjoita tilinumero IBAN-muodossa");
    assertThat(iban.describedBy()).isEqualTo("q-iban-hint q-iban-error");
    assertThat(iban.name()).isEqualTo("q.iban");
  }

  @Test
  void says_at_the_input_where_its_answer_was_taken_from() {
    FormView page =
        view("applicant", complete().with("iban", "FI00 12"), FI)
            .withOrigins(Map.of("iban", "Asiasta MK-2026-000001.", "nowhere", "x"));

    QuestionView iban =
        page.questions().stream().filter(one -> one.key().equals("iban")).findFirst().orElseThrow();
    assertThat(iban.origin()).isEqualTo("Asiasta MK-2026-000001.");
    assertThat(iban.field().describedBy()).isEqualTo("q-iban-hint q-iban-error q-iban-origin");
    assertThat(page.questions()).filteredOn(one -> !one.origin().isEmpty()).hasSize(1);
    assertThat(page.withFault("iban", "Rikki.").questions())
        .filteredOn(one -> !one.origin().isEmpty())
        .hasSize(1);
  }

  @Test
  void says_the_row_in_the_summary_and_links_to_the_cell() {
    Answers answers = complete().with("budget", rows(cost("9"), cost("1,234")));
    FormView view = view("budget", answers, FI);
    assertThat(view.problems())
        .contains(
            new ProblemView(
                "”Menot”, rivi 2, ”Euroa”: Kirjoita summassa enintään kaksi desimaalia, esimerkiksi 1500,00. "
                    + "Tuhannet voi erottaa välilyönnillä.",
                "q-budget-1-amount"));
  }

  @Test
  void says_what_the_page_has_to_be_able_to_draw_also_in_rows() {
    assertThat(view("applicant", complete(), FI).drawn()).containsOnly("field", "input");
    assertThat(view("budget", complete(), FI).drawn()).contains("rows", "calculated");
    FormDefinition form = PublishedForms.load().findLatest("everything").orElseThrow();
    Answers oneAct = Answers.none().with("acts", rows(Map.of()));
    String page = form.getPageOf("acts").key();
    assertThat(FormView.page(form, page, oneAct, List.of(), FI).drawn())
        .contains("rows", "parts", "input");
  }

  @Test
  void an_empty_row_of_what_may_be_left_out_asks_for_nothing_and_a_begun_one_does() {
    FormDefinition form = PublishedForms.load().findLatest("everything").orElseThrow();

    RowView empty = acts(form, Answers.none());
    RowView begun = acts(form, Answers.none().with("acts", rows(Map.of("starts", "10.30"))));

    assertThat(empty.awaited()).isFalse();
    assertThat(empty.cells())
        .flatMap(cell -> cell.hasParts() ? cell.parts() : List.of(cell))
        .noneMatch(FieldView::required);
    assertThat(begun.awaited()).isTrue();
    assertThat(begun.cells()).anyMatch(FieldView::required);
    assertThat(question("budget", "budget", Answers.none(), FI).rows().get(0).cells())
        .as("a table that is required")
        .anyMatch(FieldView::required);
  }

  private static RowView acts(FormDefinition form, Answers answers) {
    String page = form.getPageOf("acts").key();
    return FormView.page(form, page, answers, List.of(), FI).questions().stream()
        .filter(one -> one.key().equals("acts"))
        .findFirst()
        .orElseThrow()
        .rows()
        .get(0);
  }

  @Test
  void sums_up_while_other_cells_are_still_wrong() {
    Answers answers = complete().with("budget", rows(cost("1000"), cost("abc"), cost("0,55")));
    QuestionView budget = question("budget", "budget", answers, SV);
    assertThat(budget.columns().get(1).sum()).isEqualTo("1\u00A0000,55\u00A0€");
    assertThat(budget.rows()).hasSize(3);
    assertThat(budget.rows().get(2).removeName()).isEqualTo("row.remove.budget.2");
    assertThat(budget.addRowName()).isEqualTo("row.add.budget");
  }

  @Test
  void writes_a_dependent_question_with_the_answer_that_brings_it_up() {
    QuestionView dependent = question("activity", "earlier_amount", complete(), FI);
    assertThat(dependent.asked()).isFalse();
    assertThat(dependent.showIfName()).isEqualTo("q.earlier_grant");
    assertThat(dependent.showIfValue()).isEqualTo("yes");
    assertThat(dependent.onlyIf()).contains("aiemmin avustusta").endsWith(": Kyllä.");
  }

  @Test
  void ticks_what_was_chosen_and_gives_the_first_option_the_id_of_the_question() {
    List<OptionView> options =
        question("activity", "target_groups", complete(), SV).field().options();
    assertThat(options.get(0))
        .isEqualTo(new OptionView("children", "q-target_groups", "Barn under 13 år", true));
    assertThat(options)
        .extracting(OptionView::checked)
        .containsExactly(true, true, false, false, false);
  }

  @Test
  void a_fault_found_elsewhere_stands_in_the_summary_and_at_its_question() {
    FormView page = view("attachments", complete(), FI).withFault("rules", "Tiedosto on tyhjä.");
    QuestionView rules =
        page.questions().stream().filter(it -> it.key().equals("rules")).findFirst().orElseThrow();
    assertThat(rules.field().error()).isEqualTo("Tiedosto on tyhjä.");
    assertThat(rules.field().describedBy()).endsWith("q-rules-error");
    assertThat(page.problems()).containsOnlyOnce(new ProblemView("Tiedosto on tyhjä.", "q-rules"));
    assertThat(page.questions()).filteredOn(it -> it.field().isWrong()).hasSize(1);
  }

  @Test
  void a_fault_found_elsewhere_stands_in_the_summary_where_the_page_asks_for_it() {
    Answers answers = complete().with("iban", "FI00 12").with("contact_name", "");
    FormView page = view("applicant", answers, FI).withFault("contact_phone", "Väärä numero.");

    assertThat(page.problems())
        .extracting(ProblemView::fieldId)
        .containsExactly("q-contact_name", "q-contact_phone", "q-iban");
    assertThat(
            view("budget", complete().with("budget", rows(cost("x"))), FI)
                .withFault("applied", "Liikaa.")
                .withFault("budget", "Liikaa rivejä.")
                .problems())
        .extracting(ProblemView::fieldId)
        .startsWith("q-budget-0-amount", "q-budget")
        .endsWith("q-applied");
  }

  @Test
  void amounts_in_problems_are_written_in_the_readers_way() {
    Answers answers = complete().with("applied", "20000");
    assertThat(question("budget", "applied", answers, Locale.ENGLISH).field().error())
        .isEqualTo("“Grant applied for, euros” may be at most €12,000.00.");
  }

  @Test
  void a_year_out_of_range_is_said_without_a_thousands_separator() {
    Answers answers = GrantAnswers.completeWithEarlierGrant().with("earlier_year", "1999");
    FieldView year = question("activity", "earlier_year", answers, FI).field();
    assertThat(year.error()).contains("2015").contains("2026");
    assertThat(year.input().mode()).isEqualTo("numeric");
  }

  private static FormView view(String page, Answers answers, Locale locale) {
    return FormView.page(FORM, page, answers, Journey.of(FORM, answers).problems(page), locale);
  }

  private static QuestionView question(String page, String key, Answers answers, Locale locale) {
    return view(page, answers, locale).questions().stream()
        .filter(it -> it.key().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
