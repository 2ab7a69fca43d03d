package fi.luukku.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.forms.definition.DefinitionText;
import fi.luukku.forms.definition.FormDefinition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Large forms: nothing grows but in step with the form, and no chain is too long. */
class WideFormTest {

  @Test
  void a_form_of_six_hundred_questions_is_gone_through_to_its_end() {
    FormDefinition form = WideForm.of(600);
    Journey journey = Journey.of(form, WideForm.answers(600));
    assertThat(journey.pages()).hasSize(100);
    assertThat(journey.isComplete()).isTrue();
    assertThat(journey.form().amount("total99")).contains(new BigDecimal("123450.00"));
  }

  @Test
  void each_of_nine_hundred_questions_may_hang_on_the_one_before() {
    List<String> questions = new ArrayList<>(List.of("{'key':'q0','type':'yesNo'}"));
    List<String> texts = new ArrayList<>(List.of("page.p.title", "question.q0.label"));
    Answers answers = Answers.none().with("q0", "yes");
    for (int number = 1; number < 900; number++) {
      questions.add("{'key':'q%d','type':'yesNo','when':'q%d'}".formatted(number, number - 1));
      texts.add("question.q" + number + ".label");
      answers = answers.with("q" + number, "yes");
    }
    FormDefinition form =
        DefinitionText.loadTwo(
            DefinitionText.page("p", String.join(",", questions.subList(0, 900))),
            "",
            texts.toArray(String[]::new));
    assertThat(Journey.of(form, answers).isComplete()).isTrue();
    assertThat(Journey.of(form, answers.with("q5", "no")).toSend().byQuestion()).hasSize(6);
  }
}
