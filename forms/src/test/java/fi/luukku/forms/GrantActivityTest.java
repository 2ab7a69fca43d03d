package fi.luukku.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.view.FormView;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GrantActivityTest {

  private final FormDefinition form =
      PublishedForms.load().findLatest("grant-activity").orElseThrow();

  @Test
  void a_deep_link_to_a_later_page_goes_back_to_the_first_incomplete_one() {
    Journey journey = Journey.of(form, Answers.none());
    assertThat(journey.pageToShow("attachments").orElseThrow().key()).isEqualTo("applicant");
  }

  @Test
  void an_empty_first_page_names_every_question_in_the_users_language() {
    Journey journey = Journey.of(form, Answers.none());
    FormView view =
        FormView.page(
            form,
            "applicant",
            Answers.none(),
            journey.problems("applicant"),
            Locale.forLanguageTag("fi"));
    assertThat(view.problems()).hasSize(7);
    assertThat(view.problems().get(0).text()).isEqualTo("Kirjoita yhdistyksen nimi.");
  }
}
