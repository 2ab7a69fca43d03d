package fi.luukku.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.forms.definition.Field;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.FormPage;
import fi.luukku.forms.definition.Question;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A published version gives for ever what it gave: pages, faults, and what is sent, for sixty sets
 * of answers, right and wrong. The sums were taken before forms had an expression language.
 */
class FrozenFormsTest {

  private static final int SETS = 60;
  private static final List<String> TYPED =
      List.of(
          "",
          " ",
          "yes",
          "no",
          "3",
          "12,5",
          "1500",
          "1 500,00",
          "1e9",
          "-1",
          "24.12.2026",
          "2027-05-01",
          "31.11.2026",
          "2025",
          "a@b.fi",
          "040 123 4567",
          "1234567-1",
          "FI21 1234 5600 0007 85",
          "Mallin Partio ry",
          "street-light",
          "park");

  static Stream<String> frozen() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/frozen.sha256")).stream();
  }

  @ParameterizedTest
  @MethodSource("frozen")
  void gives_what_it_gave(String line) throws Exception {
    String[] parts = line.split(" {2}", 2);
    String[] name = parts[1].split("/v");
    FormDefinition form =
        PublishedForms.load().find(name[0], Integer.parseInt(name[1])).orElseThrow();
    assertThat(sum(form)).as(parts[1]).isEqualTo(parts[0]);
  }

  /** Prints the sums, for a list of versions that are frozen newly. */
  public static void main(String[] args) throws Exception {
    for (FormDefinition form : PublishedForms.load().all()) {
      System.out.println(sum(form) + "  " + form.key() + "/v" + form.version());
    }
  }

  private static String sum(FormDefinition form) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (int seed = 0; seed < SETS; seed++) {
      for (String line : given(form, answers(form, new Random(seed)))) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<String> given(FormDefinition form, Answers answers) {
    Journey journey = Journey.of(form, answers);
    List<String> lines = new ArrayList<>();
    for (FormPage page : journey.pages()) {
      lines.add(page.key() + journey.questions(page).stream().map(Question::key).toList());
      for (Problem it : journey.problems(page.key())) {
        lines.add(it.question() + " " + it.row() + " " + it.column() + " " + it.code());
      }
    }
    lines.add(journey.pageToShow("nowhere").map(FormPage::key).orElse(""));
    lines.add(AnswersJson.meaning(journey.form()).toString());
    lines.add(AnswersJson.write(form, journey.toSend()));
    return lines;
  }

  private static Answers answers(FormDefinition form, Random random) {
    Answers answers = Answers.none();
    for (Question question : form.questions().toList()) {
      if (random.nextInt(8) > 0) {
        answers = with(answers, question, random);
      }
    }
    return answers;
  }

  private static Answers with(Answers answers, Question question, Random random) {
    return switch (question.type()) {
      case FILES -> answers.withFile(question.key(), "file-" + random.nextInt(3));
      case TABLE -> answers.with(question.key(), rows(question, random));
      case CALCULATED, INFORMATION -> answers;
      default -> answers.with(question.key(), typed(question, random));
    };
  }

  private static Answer.Rows rows(Question table, Random random) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (int row = 0; row < random.nextInt(4); row++) {
      Map<String, String> cells = new HashMap<>();
      for (var column : table.columns()) {
        cells.put(column.key(), typed(column, random));
      }
      rows.add(cells);
    }
    return new Answer.Rows(rows);
  }

  private static String typed(Field field, Random random) {
    if (!field.options().isEmpty() && random.nextInt(6) > 0) {
      return field.options().get(random.nextInt(field.options().size()));
    }
    String any = TYPED.get(random.nextInt(TYPED.size()));
    return switch (field.type()) {
      case NUMBER, MONEY, YEAR -> TYPED.get(4 + random.nextInt(6));
      case YES_NO -> TYPED.get(2 + random.nextInt(2));
      case SHORT_TEXT, LONG_TEXT ->
          random.nextBoolean() ? "Viikoittaisia kokouksia kunnassa." : any;
      default -> any;
    };
  }
}
