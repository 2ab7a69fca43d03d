package fi.luukku.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.site.web.FieldsBacking.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldsTest {
  @Test
  void what_is_wrong_with_several_fields_in_the_same_words_stands_once() {
    List<Problem> problems =
        List.of(
            new Problem("", "Write a date."),
            new Problem("from", "Write a date."),
            new Problem("text", "Write the text first."),
            new Problem("to", "Write a date."));

    assertThat(FieldsBacking.joined(problems))
        .containsExactly(
            new Problem("from", "Write a date."), new Problem("text", "Write the text first."));
  }
}
