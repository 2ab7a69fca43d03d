package fi.luukku.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {
  @Test
  void a_table_is_what_a_spreadsheet_in_finland_opens() {
    String text = written("Tila", new BigDecimal("12.50"), -3L, "a;b", "sano \"hei\"");

    assertThat(text).isEqualTo("\ufeffTila;12,50;-3;\"a;b\";\"sano \"\"hei\"\"\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://x\")",
        "+358401234567",
        "-2+3",
        "@SUM(A1)",
        "\t=1+1",
        "\r=1+1",
        " =1+1",
        "\uff1d1+1"
      })
  void what_a_spreadsheet_would_calculate_stays_text(String typed) {
    assertThat(written(typed).substring(1).replace("\"", "")).startsWith("'");
  }

  /** A quotation mark inside a cell does not hold it together where the cells are others. */
  @Test
  void what_another_separator_would_make_a_cell_of_its_own_stays_text() {
    assertThat(written("x", "a,=1+1")).isEqualTo("\ufeffx;\"a,'=1+1\"\r\n");
    assertThat(written("x", "a;=1+1")).isEqualTo("\ufeffx;\"a;'=1+1\"\r\n");
    assertThat(written("x", "a\n @B1, c")).isEqualTo("\ufeffx;\"a\n' @B1, c\"\r\n");
    assertThat(written("x", "a\t+1")).isEqualTo("\ufeffx;\"a\t'+1\"\r\n");
  }

  @Test
  void plain_words_stay_as_they_are() {
    assertThat(written("Mallin Partio ry", "0112038-9"))
        .isEqualTo("\ufeffMallin Partio ry;0112038-9\r\n");
  }

  private static String written(Object... cells) {
    return new String(SpreadsheetText.of(List.of(List.of(cells))), StandardCharsets.UTF_8);
  }
}
