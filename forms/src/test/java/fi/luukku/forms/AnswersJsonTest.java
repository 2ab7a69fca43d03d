package fi.luukku.forms;

import static fi.luukku.forms.GrantAnswers.FORM;
import static fi.luukku.forms.GrantAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.luukku.forms.definition.FormDefinition;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersJsonTest {

  @Test
  void comes_back_with_form_and_version() {
    AnswersJson.Stored stored = AnswersJson.read(AnswersJson.write(FORM, complete()));
    assertThat(stored)
        .isEqualTo(new AnswersJson.Stored("grant-activity", FORM.version(), complete()));
  }

  @Test
  void is_changed_without_its_definition() {
    String changed =
        AnswersJson.change(
            AnswersJson.write(FORM, complete()), answers -> answers.withFile("rules", "new"));
    assertThat(AnswersJson.read(changed))
        .isEqualTo(
            new AnswersJson.Stored(
                "grant-activity", FORM.version(), complete().withFile("rules", "new")));
  }

  /** The text of format 1 as it was on the day it was made: it must be readable for ever. */
  @Test
  void reads_what_the_first_release_wrote() {
    String json =
        "{\"format\":1,\"form\":\"grant-activity\",\"version\":1,\"answers\":{"
            + "\"iban\":{\"typed\":[\"fi21\"]},\"rules\":{\"files\":[\"f1\"]},"
            + "\"budget\":{\"rows\":[{\"amount\":\"1,5\",\"item\":\"x\"}]}}}";
    Answers answers = AnswersJson.read(json).answers();
    assertThat(answers.typed("iban").word()).isEqualTo("fi21");
    assertThat(answers.files("rules").ids()).containsExactly("f1");
    assertThat(answers.rows("budget").rows()).containsExactly(Map.of("amount", "1,5", "item", "x"));
    FormDefinition first = PublishedForms.load().find("grant-activity", 1).orElseThrow();
    assertThat(AnswersJson.write(first, answers)).isEqualTo(json);
  }

  @Test
  void tells_the_back_office_what_was_meant_and_only_what_was_asked() {
    ObjectNode meaning =
        AnswersJson.meaning(
            AnsweredForm.of(FORM, complete().with("earlier_amount", "99 not asked")));
    assertThat(meaning.get("applied").textValue()).isEqualTo("2000.00");
    assertThat(meaning.get("earlier_grant").booleanValue()).isFalse();
    assertThat(meaning.get("budget").get(0).get("amount").textValue()).isEqualTo("1500.50");
    assertThat(meaning.has("earlier_amount")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{}", "{\"format\":2}", "null", "{"})
  void refuses_what_it_never_wrote(String json) {
    assertThatIllegalArgumentException().isThrownBy(() -> AnswersJson.read(json));
  }

  @Property(tries = 300)
  void keeps_every_answer_to_the_letter(
      @ForAll List<String> words, @ForAll Map<String, String> row, @ForAll List<String> files) {
    Answers answers =
        Answers.none()
            .with("a", new Answer.Typed(words))
            .with("b", new Answer.Rows(List.of(row, Map.of())))
            .with("c", new Answer.Files(files));
    assertThat(AnswersJson.read(AnswersJson.write(FORM, answers)).answers()).isEqualTo(answers);
  }
}
