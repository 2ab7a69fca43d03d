package fi.luukku.forms;

import static fi.luukku.forms.GrantAnswers.FORM;
import static fi.luukku.forms.GrantAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.forms.definition.FormPage;
import fi.luukku.forms.definition.Question;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageInputTest {

  private static final FormPage BUDGET = FORM.findPage("budget").orElseThrow();

  @Test
  void keeps_what_was_typed_right_or_wrong() {
    Answers answers = read("budget", "q.applied", " 1e9 €").applyTo(Answers.none());
    assertThat(answers.typed("applied").word()).isEqualTo(" 1e9 €");
  }

  @Test
  void ignores_parameters_that_are_no_question_of_the_page() {
    PageInput input =
        read("budget", "status", "APPROVED", "q.iban", "x", "q.shortfall", "9", "ownerId", "7");
    assertThat(input.typed()).isEmpty();
  }

  @Test
  void never_takes_an_attachment_from_a_parameter() {
    Answers answers = read("attachments", "q.rules", "file-of-another").applyTo(complete());
    assertThat(answers.files("rules").ids()).containsExactly("file-1");
  }

  @Test
  void reads_rows_in_order_and_closes_gaps() {
    Answers answers =
        read("budget", "q.budget.3.item", "b", "q.budget.0.item", "a", "q.budget.0.evil", "x")
            .applyTo(Answers.none());
    assertThat(answers.rows("budget").rows())
        .containsExactly(Map.of("item", "a"), Map.of("item", "b"));
  }

  @Test
  void a_table_that_is_not_mentioned_stays() {
    assertThat(read("budget", "q.applied", "5").applyTo(complete()).rows("budget"))
        .isEqualTo(complete().rows("budget"));
  }

  @Test
  void adds_a_row_below_the_one_that_is_shown_and_stays_on_the_page() {
    PageInput input = read("budget", "row.add.budget", "");
    assertThat(input.proceeds()).isFalse();
    assertThat(input.applyTo(Answers.none()).rows("budget").rows()).hasSize(2);
    assertThat(input.applyTo(complete()).rows("budget").rows()).hasSize(3);
  }

  @Test
  void removes_the_row_whose_button_was_pressed() {
    Answers answers = read("budget", "row.remove.budget.0", "").applyTo(complete());
    assertThat(answers.rows("budget").rows()).containsExactly(GrantAnswers.cost("2500"));
    assertThat(read("budget", "row.remove.budget.77", "").applyTo(complete()))
        .isEqualTo(complete());
  }

  @Test
  void adds_no_row_beyond_the_limit() {
    Answers answers = Answers.none();
    for (int press = 0; press < 200; press++) {
      answers = read("budget", "row.add.budget", "").applyTo(answers);
    }
    assertThat(answers.rows("budget").rows()).hasSize(30);
  }

  @Test
  void takes_a_file_away_by_its_place() {
    Answers answers = read("attachments", "file.remove.rules.0", "").applyTo(complete());
    assertThat(answers.files("rules").ids()).isEmpty();
  }

  @Test
  void unticking_every_box_is_an_answer_too() {
    Answers answers = read("activity", "q.target_groups", "").applyTo(complete());
    assertThat(answers.typed("target_groups").words()).isEmpty();
  }

  @Test
  void half_a_letter_is_replaced_because_no_database_can_keep_it() {
    Answers answers = read("budget", "q.applied", "1\uD83D").applyTo(Answers.none());
    assertThat(answers.typed("applied").word()).isEqualTo("1\uFFFD");
  }

  @Test
  void nothing_of_what_was_typed_is_cut_and_the_page_says_how_long_it_is() {
    String plan = "ä".repeat(150_000);
    Answers answers = read("activity", "q.activity_plan", plan).applyTo(complete());
    assertThat(answers.typed("activity_plan").word()).isEqualTo(plan);
    assertThat(Journey.of(FORM, answers).problems("activity"))
        .containsExactly(Problem.of("activity_plan", "text.long", 3000, 150_000));
  }

  @Test
  void a_command_for_another_page_is_no_command() {
    assertThat(PageInput.read(BUDGET, Map.of("file.remove.rules.0", new String[0])).proceeds())
        .isTrue();
  }

  private static PageInput read(String page, String... params) {
    Map<String, String[]> map = new HashMap<>();
    for (int at = 0; at < params.length; at += 2) {
      map.put(params[at], new String[] {params[at + 1]});
    }
    return PageInput.read(FORM.findPage(page).orElseThrow(), map);
  }

  @Test
  void after_a_command_the_person_goes_on_where_he_was() {
    Question budget = GrantAnswers.FORM.getQuestion("budget");
    PageCommand add = new PageCommand.AddRow(budget);
    Answers grown = add.applyTo(GrantAnswers.complete());
    assertThat(add.goesOnAt(grown)).contains("q-budget-2-item");
    PageCommand remove = new PageCommand.RemoveRow(budget, 0);
    assertThat(remove.goesOnAt(remove.applyTo(grown))).contains("q-budget");
    assertThat(
            new PageCommand.RemoveFile(GrantAnswers.FORM.getQuestion("rules"), 0).goesOnAt(grown))
        .contains("q-rules");
    assertThat(new PageCommand.Proceed().goesOnAt(grown)).isEmpty();
  }
}
