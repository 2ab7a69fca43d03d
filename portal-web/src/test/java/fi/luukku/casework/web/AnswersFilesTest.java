package fi.luukku.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.casework.AnswerExport;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseStatus;
import fi.luukku.forms.Answer;
import fi.luukku.forms.Answers;
import fi.luukku.forms.InventedAnswers;
import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.shared.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersFilesTest {
  private static final FormDefinition GRANT =
      PublishedForms.load().find("grant-activity", 3).orElseThrow();

  private final AnswersFile.Columns columns = new AnswersFile.Columns(GRANT, Language.EN);
  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void csv_has_a_row_a_case_and_no_formula() throws IOException {
    try (AnswersFile file = new AnswersCsv(out, columns, Optional.empty())) {
      file.write(List.of(hostile(1)));
      file.write(List.of(hostile(2)));
    }

    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0))
        .startsWith("\ufeffCase number;Received;Status;Outcome;Name;On behalf of;");
    assertThat(lines.get(1))
        .startsWith("MK-2026-000001;2026-11-28 10:00;")
        .contains(";'=cmd|' /C calc'!A0;");
    assertThat(lines.get(2)).startsWith("MK-2026-000002;").contains(";30,50;");
  }

  @Test
  void csv_of_a_table_question_has_its_rows_with_the_case_before_them() throws IOException {
    try (AnswersFile file = new AnswersCsv(out, columns, GRANT.findQuestion("budget"))) {
      file.write(List.of(hostile(1)));
    }

    assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1))
        .containsExactly("MK-2026-000001;'=1+1;10,50", "MK-2026-000001;Rent;20,00");
  }

  @Test
  void a_workbook_has_numbers_as_numbers_texts_as_texts_and_a_sheet_for_the_table()
      throws IOException {
    try (AnswersFile file = new AnswersXlsx(out, columns)) {
      file.write(List.of(hostile(1)));
      file.write(List.of(hostile(2)));
    }

    Map<String, String> parts = parts(out.toByteArray());
    String cases = parts.get("xl/worksheets/sheet1.xml");
    String budget = parts.get("xl/worksheets/sheet2.xml");
    assertThat(parts.get("xl/workbook.xml")).contains("budget");
    assertThat(cases).contains("MK-2026-000002", "<v>30.50</v>", "=cmd|").doesNotContain("<f>");
    assertThat(cases).contains("<v>46354.416666"); // 28 November 2026 at 10, as spreadsheets count
    assertThat(parts.get("xl/styles.xml")).contains("d.m.yyyy h:mm");
    assertThat(budget).contains("=1+1", "<v>10.50</v>").doesNotContain("<f>");
  }

  private static AnswerExport.Row hostile(int number) {
    Answers answers =
        InventedAnswers.of(GRANT)
            .with("association_name", "=cmd|' /C calc'!A0")
            .with(
                "budget",
                new Answer.Rows(
                    List.of(
                        Map.of("item", "=1+1", "amount", "10,50"),
                        Map.of("item", "Rent", "amount", "20"))));
    return new AnswerExport.Row(
        number,
        CaseNumber.parse("MK-2026-00000" + number).orElseThrow(),
        Instant.parse("2026-11-28T08:00:00Z"),
        CaseStatus.RECEIVED,
        Optional.empty(),
        Optional.of("Aino Esimerkki"),
        Optional.empty(),
        answers);
  }

  private Map<String, String> parts(byte[] book) throws IOException {
    Path file = Files.write(folder.resolve("answers.xlsx"), book);
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        byte[] content = zip.getInputStream(part).readAllBytes();
        parts.put(part.getName(), new String(content, StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
