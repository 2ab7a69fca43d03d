package fi.luukku.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.forms.definition.DefinitionLoader;
import fi.luukku.forms.definition.DefinitionRefused;
import fi.luukku.forms.definition.DefinitionText;
import fi.luukku.forms.definition.FormDefinition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The question for another person who is to sign. */
class CoSignerTest {

  private static final String ASKS = "{'key':'other','type':'coSigner'}";
  private static final FormDefinition FORM = form(ASKS, "question.other.label");

  @Test
  void takes_the_address_of_somebody_else() {
    Answers answers = typed("helmi@example.org").by(Optional.of("aino@example.org"));
    assertThat(problems(answers)).isEmpty();
    assertThat(AnsweredForm.of(FORM, answers).coSigner()).contains("helmi@example.org");
  }

  @Test
  void refuses_what_is_no_address_and_ones_own_however_it_is_written() {
    assertThat(problems(typed("helmi@"))).containsExactly("email.format");
    assertThat(problems(typed(""))).containsExactly("required");
    Answers own = typed("Aino@Example.org").by(Optional.of("aino@example.org"));
    assertThat(problems(own)).containsExactly("co_signer.own");
    assertThat(AnsweredForm.of(FORM, own).coSigner()).isEmpty();
  }

  @Test
  void whose_the_answers_are_is_not_kept_with_them() {
    Answers own = typed("helmi@example.org").by(Optional.of("aino@example.org"));
    assertThat(AnswersJson.write(FORM, own)).doesNotContain("aino");
    assertThat(Journey.of(FORM, own).toSend().sender()).contains("aino@example.org");
  }

  @Test
  void a_form_asks_for_one_alone_and_a_group_for_none() {
    String two = ASKS + ",{'key':'third','type':'coSigner'}";
    assertThatThrownBy(() -> form(two, "question.other.label", "question.third.label"))
        .isInstanceOf(DefinitionRefused.class)
        .hasMessageContaining("asks for 2 co-signers; at most 1");
    String group = "{'key':'acts','type':'group','columns':[" + ASKS + "]}";
    assertThatThrownBy(() -> form(group, "question.acts.label", "question.acts.column.other.label"))
        .isInstanceOf(DefinitionRefused.class);
  }

  private static Answers typed(String address) {
    return Answers.none().with("other", Answer.Typed.of(address));
  }

  private static List<String> problems(Answers answers) {
    return Journey.of(FORM, answers).problems().stream().map(Problem::code).toList();
  }

  private static FormDefinition form(String questions, String... texts) {
    String[] all = new String[texts.length + 1];
    all[0] = "page.p.title";
    System.arraycopy(texts, 0, all, 1, texts.length);
    return DefinitionLoader.load(
        DefinitionText.form(DefinitionText.page("p", questions)), DefinitionText.texts(all));
  }
}
