package fi.luukku.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.Question;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerTableTest {
  private static final FormDefinition GRANT =
      PublishedForms.load().find("grant-activity", 3).orElseThrow();

  private final AnswerTable table = new AnswerTable(GRANT, Locale.ENGLISH);

  static Stream<FormDefinition> forms() {
    return PublishedForms.load().all().stream();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void every_row_has_a_cell_for_each_heading(FormDefinition form) {
    for (Locale locale : List.of(Locale.ENGLISH, new Locale("fi"), new Locale("sv"))) {
      AnswerTable some = new AnswerTable(form, locale);
      AnsweredForm answered = AnsweredForm.of(form, InventedAnswers.of(form));
      assertThat(some.row(answered)).hasSameSizeAs(some.headings()).doesNotContainNull();
      assertThat(some.row(AnsweredForm.of(form, Answers.none()))).hasSameSizeAs(some.headings());
    }
  }

  @Test
  void numbers_stay_numbers_and_choices_are_words() {
    Map<String, Object> row = row(InventedAnswers.of(GRANT));

    assertThat(row)
        .containsEntry("Number of members", new BigDecimal("3"))
        .containsEntry("Who are the activities for?", "Children under 13")
        .containsEntry("Account number of the association (IBAN)", "FI21 1234 5600 0007 85");
  }

  @Test
  void a_table_is_a_sum_in_the_row_and_rows_of_its_own() {
    Answers answers =
        InventedAnswers.of(GRANT)
            .with(
                "budget",
                new Answer.Rows(
                    List.of(
                        Map.of("item", "=1+1", "amount", "10,50"),
                        Map.of("item", "Rent", "amount", "20"))));
    Question budget = table.tables().get(0);

    assertThat(row(answers)).containsValue(new BigDecimal("30.50"));
    assertThat(table.headings(budget)).hasSize(2);
    assertThat(table.rows(budget, AnsweredForm.of(GRANT, answers)))
        .containsExactly(
            List.of("=1+1", new BigDecimal("10.50")), List.of("Rent", new BigDecimal("20.00")));
  }

  private Map<String, Object> row(Answers answers) {
    List<Object> cells = table.row(AnsweredForm.of(GRANT, answers));
    Map<String, Object> row = new LinkedHashMap<>();
    for (int at = 0; at < cells.size(); at++) {
      row.put(table.headings().get(at), cells.get(at));
    }
    return row;
  }
}
