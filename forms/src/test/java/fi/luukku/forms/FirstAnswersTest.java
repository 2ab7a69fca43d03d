package fi.luukku.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import fi.luukku.forms.definition.DefinitionRefused;
import fi.luukku.forms.definition.DefinitionText;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.Prefill;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirstAnswersTest {

  private static final FormDefinition FORM =
      form(
          "{'key':'a','type':'email','prefill':['profile.email']},"
              + "{'key':'b','type':'address','prefill':['profile.address']},"
              + "{'key':'c','type':'chooseOne','options':['x','y'],'prefill':['link']},"
              + "{'key':'d','type':'shortText','maxLength':5,'prefill':['link','profile.name']},"
              + "{'key':'e','type':'shortText'}",
          "question.c.option.x",
          "question.c.option.y");

  @Test
  void starts_with_what_is_known_and_what_the_link_brings() {
    Answer address =
        new Answer.Parts(Map.of("street", "Katu 1", "postal_code", "10999", "town", "Mallikunta"));
    FirstAnswers begun =
        FirstAnswers.of(
            FORM,
            new FirstAnswers.Known(
                Map.of(Prefill.EMAIL, Answer.Typed.of("a@example.fi"), Prefill.ADDRESS, address),
                Map.of("q.c", "y", "q.d", "Uusi")));
    Answers first = begun.answers();
    assertThat(begun.sources())
        .containsExactly(
            entry("a", Prefill.EMAIL),
            entry("b", Prefill.ADDRESS),
            entry("c", Prefill.LINK),
            entry("d", Prefill.LINK));
    assertThat(first.typed("a").word()).isEqualTo("a@example.fi");
    assertThat(first.parts("b")).isEqualTo(address);
    assertThat(first.typed("c").word()).isEqualTo("y");
    assertThat(first.typed("d").word()).isEqualTo("Uusi");
  }

  @Test
  void a_link_fills_in_nothing_that_the_form_does_not_allow() {
    FirstAnswers first = byLink(Map.of("q.e", "x", "q.a", "x@example.fi", "q.zzz", "1"));
    assertThat(first).isEqualTo(FirstAnswers.none());
  }

  @ParameterizedTest
  @CsvSource({"q.c, z", "q.c, ''", "q.d, much too long", "q.d, ' '"})
  void nobody_has_to_mend_what_a_link_brought(String name, String value) {
    assertThat(byLink(Map.of(name, value))).isEqualTo(FirstAnswers.none());
  }

  @Test
  void a_source_that_has_nothing_usable_leaves_it_to_the_next() {
    FirstAnswers first =
        FirstAnswers.of(
            FORM,
            new FirstAnswers.Known(
                Map.of(Prefill.NAME, Answer.Typed.of("Aino")), Map.of("q.d", "much too long")));
    assertThat(first.answers().typed("d").word()).isEqualTo("Aino");
    assertThat(first.sources()).containsExactly(entry("d", Prefill.NAME));
  }

  private static FirstAnswers byLink(Map<String, String> link) {
    return FirstAnswers.of(FORM, new FirstAnswers.Known(Map.of(), link));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'type':'email','prefill':['link']",
        "'type':'identityCode','prefill':['link']",
        "'type':'iban','prefill':['link']",
        "'type':'address','prefill':['profile.email']",
        "'type':'shortText','prefill':['profile.shoe_size']"
      })
  void nothing_of_a_person_comes_by_a_link(String question) {
    assertThatThrownBy(() -> form("{'key':'a'," + question + "}"))
        .isInstanceOf(DefinitionRefused.class)
        .hasMessageContaining("/prefill");
  }

  private static FormDefinition form(String questions, String... more) {
    String[] texts = new String[more.length + 6];
    texts[0] = "page.p.title";
    for (int letter = 0; letter < 5; letter++) {
      String key = "question." + (char) ('a' + letter) + ".label";
      texts[letter + 1] =
          questions.contains("'key':'" + (char) ('a' + letter) + "'") ? key : texts[0];
    }
    System.arraycopy(more, 0, texts, 6, more.length);
    return DefinitionText.load(
        DefinitionText.page("p", questions),
        java.util.Arrays.stream(texts).distinct().toArray(String[]::new));
  }
}
