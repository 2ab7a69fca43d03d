package fi.luukku.forms.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextValueTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "O'Brien-Åkerlund",
        "Čáhppes Áŋŋá",
        "X",
        "家族",
        "👩‍👩‍👧 ry",
        "محمد",
        "<script>alert(1)</script>",
        "#{facesContext}",
        "${7*7}",
        "{0}"
      })
  void takes_every_name_literally(String typed) {
    assertThat(TextValue.line(typed).value()).contains(typed);
  }

  @Test
  void stores_one_form_of_a_letter_however_it_was_typed() {
    assertThat(TextValue.line("A\u030Akerlund").value()).contains("Åkerlund");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200B", "\u200D\u2060", "\uFEFF", "\u3164", "\u2800", "\u00AD \u200B"})
  void refuses_what_only_looks_empty(String typed) {
    assertThat(TextValue.line(typed).code()).isEqualTo("text.invisible");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u001B[31mb", "a\nb", "a\u2028b", "a\uD800b"})
  void refuses_controls_in_a_line(String typed) {
    assertThat(TextValue.line(typed).code()).isEqualTo("text.control");
  }

  @Test
  void keeps_line_ends_of_a_longer_text_in_one_form() {
    assertThat(TextValue.lines("eka\r\ntoka\rkolmas").value()).contains("eka\ntoka\nkolmas");
  }

  @Test
  void counts_what_a_person_counts() {
    assertThat(TextValue.length("👍👍")).isEqualTo(2);
  }

  @Property(tries = 500)
  void what_is_taken_once_is_taken_again_unchanged(@ForAll String typed) {
    TextValue.lines(typed)
        .value()
        .ifPresent(
            text -> {
              assertThat(TextValue.lines(text).value()).contains(text);
              assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            });
  }

  @Test
  void one_line_has_no_marks_that_turn_the_direction_of_writing() {
    assertThat(TextValue.line("\u202EAino\u202C \u2066V\u200Firta\u2069\u061C\u200E").value())
        .hasValue("Aino Virta");
    assertThat(TextValue.line("\u202E\u2066\u200F").isRefused()).isTrue();
  }

  @Test
  void the_first_letters_are_whole_letters() {
    String smiles = "\uD83D\uDE00".repeat(3);

    assertThat(TextValue.first(2, smiles)).isEqualTo("\uD83D\uDE00".repeat(2));
    assertThat(TextValue.first(3, smiles)).isEqualTo(smiles);
  }
}
