package fi.luukku.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.shared.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
  @Test
  void two_documents_of_one_name_are_told_apart() {
    List<String> uploaded = List.of("1 plan.pdf", "2 rules.pdf", "3 plan.pdf", "4 plan.pdf");

    assertThat(FileNames.of(uploaded, file -> file.substring(0, 1), file -> file.substring(2)))
        .containsEntry("1", "plan.pdf")
        .containsEntry("2", "rules.pdf")
        .containsEntry("3", "plan.pdf (2)")
        .containsEntry("4", "plan.pdf (3)");
  }

  @ParameterizedTest
  @CsvSource({
    "0, FI, 1 kt",
    "12_400, SV, 12 kB",
    "1_260_000, FI, '1,3 Mt'",
    "1_240_000, EN, 1.2 MB",
    "20_000_000, EN, 20 MB"
  })
  void a_size_is_said_in_the_readers_way(String bytes, Language language, String words) {
    assertThat(FileNames.size(Long.parseLong(bytes.replace("_", "")), language))
        .isEqualTo(words.replace(' ', '\u00a0'));
  }
}
