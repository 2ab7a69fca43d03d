package fi.luukku.forms;

import static fi.luukku.forms.GrantAnswers.FORM;
import static fi.luukku.forms.GrantAnswers.complete;
import static fi.luukku.forms.GrantAnswers.completeWithEarlierGrant;
import static fi.luukku.forms.GrantAnswers.cost;
import static fi.luukku.forms.GrantAnswers.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.FormPage;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JourneyTest {

  @Test
  void a_deep_link_goes_back_to_the_first_incomplete_page() {
    assertThat(shown(Answers.none(), "attachments")).isEqualTo("applicant");
    assertThat(shown(complete().without("participants"), "attachments")).isEqualTo("activity");
    assertThat(shown(complete().without("participants"), "budget")).isEqualTo("activity");
    assertThat(shown(complete().without("participants"), "activity")).isEqualTo("activity");
    assertThat(shown(complete().without("participants"), "applicant")).isEqualTo("applicant");
    assertThat(shown(complete(), "attachments")).isEqualTo("attachments");
    assertThat(shown(complete(), "no-such-page")).isEqualTo("applicant");
  }

  @Test
  void pages_follow_each_other_both_ways() {
    Journey journey = Journey.of(FORM, complete());
    assertThat(journey.next("activity").map(FormPage::key)).contains("budget");
    assertThat(journey.previous("activity").map(FormPage::key)).contains("applicant");
    assertThat(journey.next("attachments")).isEmpty();
    assertThat(journey.previous("applicant")).isEmpty();
    assertThat(journey.progress("budget")).isEqualTo(new Journey.Progress(3, 4));
  }

  @Test
  void complete_answers_can_be_sent_and_mean_what_was_typed() {
    Journey journey = Journey.of(FORM, complete());
    assertThat(journey.problems()).isEmpty();
    assertThat(journey.form().amount("shortfall")).contains(new BigDecimal("3000.50"));
    assertThat(journey.form().amount("share")).contains(new BigDecimal("2400.30"));
    assertThat(journey.form().text("iban")).contains("FI2112345600000785");
  }

  @Test
  void a_conditional_question_is_asked_only_when_its_condition_holds() {
    Journey with = Journey.of(FORM, complete().with("earlier_grant", "yes"));
    assertThat(with.problems("activity"))
        .extracting(Problem::question)
        .containsExactly("earlier_amount", "earlier_year", "earlier_use");
    assertThat(Journey.of(FORM, completeWithEarlierGrant()).isComplete()).isTrue();
  }

  @Test
  void answers_that_are_no_longer_asked_are_not_sent() {
    Answers changedMind = completeWithEarlierGrant().with("earlier_grant", "no");
    Journey journey = Journey.of(FORM, changedMind);
    assertThat(journey.toSend().byQuestion()).doesNotContainKey("earlier_amount");
    assertThat(journey.form().amount("earlier_amount")).isEmpty();
    assertThat(changedMind.typed("earlier_amount").word()).isEqualTo("800");
  }

  @Test
  void asking_for_more_than_is_missing_is_refused() {
    Answers greedy = complete().with("own_funding", "2500").with("applied", "2000");
    assertThat(Journey.of(FORM, greedy).problems("budget"))
        .extracting(Problem::code)
        .containsExactly("at_most");
  }

  @Test
  void more_funding_than_costs_is_refused() {
    Answers rich = complete().with("own_funding", "9000").with("applied", "300");
    assertThat(Journey.of(FORM, rich).problems("budget"))
        .extracting(Problem::question)
        .containsExactly("shortfall");
  }

  @Test
  void a_sum_below_nothing_is_refused_where_it_stands() {
    Answers below = complete().with("own_funding", "-500").with("other_funding", "−0,01");
    assertThat(Journey.of(FORM, below).problems("budget"))
        .extracting(Problem::question, Problem::code)
        .containsExactly(tuple("own_funding", "range.min"), tuple("other_funding", "range.min"));
  }

  @Test
  void a_wrong_cell_is_named_by_row_and_column_and_blank_rows_are_skipped() {
    Answers answers =
        complete()
            .with("budget", rows(Map.of("item", "", "amount", " "), cost("1e9"), cost("4000")));
    assertThat(Journey.of(FORM, answers).problems("budget"))
        .containsExactly(new Problem("budget", 1, "amount", "money.format", java.util.List.of()));
  }

  @Test
  void a_table_needs_a_row() {
    assertThat(Journey.of(FORM, complete().without("budget")).problems("budget"))
        .extracting(Problem::code)
        .contains("required.rows");
  }

  @Test
  void a_made_up_option_is_no_answer() {
    Answers forged = complete().with("target_groups", "children", "admins");
    assertThat(Journey.of(FORM, forged).problems("activity"))
        .extracting(Problem::code)
        .containsExactly("choice.unknown");
  }

  @Test
  void a_page_without_a_question_that_applies_is_left_out() {
    FormDefinition project = PublishedForms.load().findLatest("grant-project").orElseThrow();
    assertThat(Journey.of(project, Answers.none()).pages())
        .extracting(FormPage::key)
        .doesNotContain("partners");
    assertThat(Journey.of(project, Answers.none().with("has_partners", "yes")).pages())
        .extracting(FormPage::key)
        .contains("partners");
  }

  @Test
  void a_project_cannot_end_before_it_starts() {
    FormDefinition project = PublishedForms.load().findLatest("grant-project").orElseThrow();
    Answers answers = Answers.none().with("starts", "24.5.2027").with("ends", "2027-05-23");
    assertThat(Journey.of(project, answers).problems("project"))
        .extracting(Problem::code)
        .contains("at_least.date");
  }

  @Test
  void a_category_brings_its_own_questions() {
    FormDefinition details =
        PublishedForms.load().findLatest("service-request-details").orElseThrow();
    Journey lamp = Journey.of(details, Answers.none().with("category", "street-light"));
    assertThat(lamp.next("category").map(FormPage::key)).contains("street_light");
    Journey park = Journey.of(details, Answers.none().with("category", "park"));
    assertThat(park.isComplete()).isTrue();
  }

  private static String shown(Answers answers, String wanted) {
    return Journey.of(FORM, answers).pageToShow(wanted).orElseThrow().key();
  }
}
