package fi.luukku.forms;

import static fi.luukku.forms.GrantAnswers.FORM;
import static fi.luukku.forms.GrantAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What was answered, in the reader's language. */
class SummaryTest {
  private static final Locale FI = Locale.forLanguageTag("fi");
  private static final Locale SV = Locale.forLanguageTag("sv");

  @Test
  void the_summary_shows_values_in_the_readers_language() {
    Summary summary = Summary.of(FORM, complete(), Locale.ENGLISH, id -> id + ".pdf");
    List<Summary.Line> lines =
        summary.sections().stream().flatMap(section -> section.lines().stream()).toList();
    assertThat(line(lines, "iban").values())
        .containsExactly("FI21 1234 5600 0007 85", "BIC NDEAFIHH");
    assertThat(line(lines, "applied").values()).containsExactly("€2,000.00");
    assertThat(line(lines, "share").values()).containsExactly("€2,400.30");
    assertThat(line(lines, "earlier_grant").values()).containsExactly("No");
    assertThat(line(lines, "rules").values()).containsExactly("file-1.pdf");
    assertThat(line(lines, "more").values()).containsExactly("Not answered");
    assertThat(line(lines, "budget").table().sums()).containsExactly("", "€4,000.50");
    assertThat(lines).extracting(Summary.Line::question).doesNotContain("earlier_amount");
  }

  @Test
  void what_was_sent_lists_nothing_that_was_left_empty() {
    Summary sent = Summary.ofSent(FORM, complete(), Locale.ENGLISH, id -> id + ".pdf");
    assertThat(sent.sections())
        .flatMap(Summary.Section::lines)
        .extracting(Summary.Line::question)
        .contains("rules", "budget", "share", "applied")
        .doesNotContain("more", "other_funding", "earlier_amount");
  }

  @Test
  void a_number_and_its_per_cent_sign_stay_on_one_line() {
    String label = FORM.texts().get(FI, "question.share.label");

    assertThat(label).matches("\\d+\u00A0% .*");
  }

  @Test
  void a_year_is_shown_as_one_not_as_a_quantity() {
    for (Locale locale : List.of(FI, SV, Locale.ENGLISH)) {
      Summary summary =
          Summary.of(FORM, GrantAnswers.completeWithEarlierGrant(), locale, id -> id + ".pdf");
      assertThat(summary.sections())
          .flatExtracting(Summary.Section::lines)
          .filteredOn(line -> line.question().equals("earlier_year"))
          .flatExtracting(Summary.Line::values)
          .containsExactly("2025");
    }
  }

  private static Summary.Line line(List<Summary.Line> lines, String question) {
    return lines.stream().filter(it -> it.question().equals(question)).findFirst().orElseThrow();
  }
}
