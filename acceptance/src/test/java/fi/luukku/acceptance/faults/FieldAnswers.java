package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

/** What a form's page says about one of its fields. */
final class FieldAnswers {
  private FieldAnswers() {}

  static void isRefusedAt(Answer answer, String name, String typed) {
    assertThat(answer.status()).as(typed + ": " + answer.words()).isEqualTo(422);
    var field = answer.page().select("[name='" + name + "']").last();
    assertThat(field.attr("aria-invalid")).as(typed).isEqualTo("true");
    assertThat(answer.page().select("#" + field.attr("aria-describedby").split(" ")[0]))
        .as("words at the field")
        .isNotEmpty();
  }

  static String plain(String words) {
    return words.replaceAll("[\\u00A0\\u202F\\u2009]", " ");
  }
}
