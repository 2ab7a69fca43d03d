package fi.luukku.forms;

import static fi.luukku.forms.GrantAnswers.FORM;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.Question;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is said of an answer or a file that cannot be, at its field and in the list on top. */
class ProblemWordsTest {
  private static final Locale FI = Locale.forLanguageTag("fi");
  private static final Locale SV = Locale.forLanguageTag("sv");

  @Test
  void the_summary_names_the_question_where_its_words_do_not() {
    ProblemWords words = new ProblemWords(FORM, FI);
    String label = FORM.label(FORM.getQuestion("iban"), FI);
    Problem form = Problem.of("iban", "iban.format");
    assertThat(words.inSummary(form)).isEqualTo("”" + label + "”: " + words.atField(form));
    Problem named = Problem.of("iban", "text.control");
    assertThat(words.inSummary(named)).isEqualTo(words.atField(named)).contains(label);
  }

  @Test
  void the_summary_names_a_question_that_ends_in_a_question_mark_in_quotes() {
    FormDefinition form = PublishedForms.load().findLatest("everything").orElseThrow();
    Problem last = new Problem("stay", Problem.NO_ROW, "", "last", "date.unreal", List.of());
    assertThat(new ProblemWords(form, SV).inSummary(last)).doesNotContain("?:").startsWith("”");
  }

  @Test
  void arguments_of_a_problem_are_taken_literally() {
    Problem problem = Problem.of("rules", "file.kind", "{0}{2}#{evil}<b>.exe", "pdf");
    assertThat(new ProblemWords(FORM, FI).atField(problem))
        .contains("{0}{2}#{evil}<b>.exe")
        .endsWith("pdf.");
  }

  @Test
  void one_of_what_is_counted_is_said_in_the_singular() {
    Problem one = Problem.of("rules", "files.many", 1);
    assertThat(new ProblemWords(FORM, SV).atField(one)).contains("högst en fil till");
    Problem two = Problem.of("rules", "files.many", 2);
    assertThat(new ProblemWords(FORM, SV).atField(two)).contains("högst 2 filer till");
    Problem without = Problem.of("rules", "range.max", 1);
    assertThat(new ProblemWords(FORM, SV).atField(without)).endsWith("får vara högst 1.");
  }

  @Test
  void a_file_is_refused_by_kind_size_and_number() {
    Question rules = FORM.getQuestion("rules");
    assertThat(FileCheck.problem(rules, "s.PDF", 10, 0)).isEmpty();
    assertThat(FileCheck.problem(rules, "s.pdf.exe", 10, 0).orElseThrow().code())
        .isEqualTo("file.kind");
    assertThat(FileCheck.problem(rules, "pdf", 10, 0).orElseThrow().code()).isEqualTo("file.kind");
    assertThat(FileCheck.problem(rules, "s.pdf", 0, 0).orElseThrow().code())
        .isEqualTo("file.empty");
    assertThat(FileCheck.problem(rules, "s.pdf", 10_485_761, 0).orElseThrow().code())
        .isEqualTo("file.size");
    assertThat(FileCheck.problem(rules, "s.pdf", 10, 1).orElseThrow().code())
        .isEqualTo("files.many");
  }

  @Test
  void a_file_that_is_not_what_its_name_says_is_told_with_the_kinds_of_the_question_alone() {
    Question rules = FORM.getQuestion("rules");
    assertThat(rules.files().kinds()).doesNotContain("xlsx");

    assertThat(new ProblemWords(FORM, SV).atField(FileCheck.otherContent(rules, "stadgar.pdf")))
        .contains("stadgar.pdf", String.join(", ", rules.files().kinds()) + ".")
        .doesNotContain("xlsx");
  }
}
