package fi.luukku.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.forms.definition.DefinitionLoader;
import fi.luukku.forms.definition.DefinitionRefused;
import fi.luukku.forms.definition.DefinitionText;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.Prefill;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarlierAnswersTest {
  private static final FormDefinition BEFORE = project(2);
  private static final FormDefinition NOW = project(3);

  private static final Answers SENT =
      Answers.none()
          .with("applicant_kind", "association")
          .with("association_name", "Mallin Partio ry")
          .with("business_id", "1234567-1")
          .with("contact_email", "aino@example.org")
          .with("iban", "FI21 1234 5600 0007 85")
          .with("project_name", "Kesäjuhla")
          .with("languages", "fi", "sv")
          .with("budget", new Answer.Rows(List.of(Map.of("item", "Lava", "amount", "100"))))
          .withFile("plan", "file-1");

  private static FormDefinition project(int version) {
    return PublishedForms.load().find("grant-project", version).orElseThrow();
  }

  @Test
  void what_the_form_asks_for_comes_along_from_an_older_version_and_nothing_else() {
    Answers taken = EarlierAnswers.of(BEFORE, NOW, SENT);

    assertThat(taken).isEqualTo(SENT.without("project_name").without("plan"));
  }

  @Test
  void the_form_that_is_begun_decides_and_not_the_one_that_was_answered() {
    assertThat(EarlierAnswers.of(NOW, BEFORE, SENT)).isEqualTo(Answers.none());
    assertThat(BEFORE.earlierForms()).isEmpty();
    assertThat(NOW.earlierForms()).containsExactly("grant-project", "grant-activity");
  }

  @Test
  void another_form_gives_what_it_asks_under_the_same_keys() {
    FormDefinition activity = PublishedForms.load().find("grant-activity", 3).orElseThrow();

    Answers taken = EarlierAnswers.of(activity, NOW, GrantAnswers.complete());

    assertThat(taken.byQuestion())
        .containsKeys("association_name", "business_id", "contact_name", "iban", "budget")
        .doesNotContainKeys("member_count", "applied", "activity_plan", "accounts");
  }

  @Test
  void what_would_have_to_be_mended_stays_behind() {
    Answers wrong =
        SENT.with("iban", "FI21 0000")
            .with("contact_email", "no address")
            .with("applicant_kind", "company");

    assertThat(EarlierAnswers.of(BEFORE, NOW, wrong).byQuestion())
        .containsKeys("languages", "budget", "association_name")
        .doesNotContainKeys("iban", "contact_email", "applicant_kind");
  }

  @Test
  void a_source_before_it_goes_first_and_every_answer_says_where_it_is_from() {
    Answers earlier = EarlierAnswers.of(BEFORE, NOW, SENT);
    Answer named = Answer.Typed.of("Mallin Partio r.y.");

    FirstAnswers first =
        FirstAnswers.of(
            NOW,
            new FirstAnswers.Known(Map.of(Prefill.ORGANISATION_NAME, named), Map.of(), earlier));

    assertThat(first.answers()).isEqualTo(earlier.with("association_name", named));
    assertThat(first.sources())
        .containsEntry("association_name", Prefill.ORGANISATION_NAME)
        .containsEntry("business_id", Prefill.EARLIER)
        .containsEntry("budget", Prefill.EARLIER);
    assertThat(first.toString()).doesNotContain("1234567-1");
  }

  @Test
  void a_page_that_nobody_has_looked_at_is_gone_past_by_nobody() {
    Answers all =
        EarlierAnswers.of(BEFORE, NOW, SENT)
            .with("contact_name", "Aino")
            .with("contact_phone", "040 123 4567");

    Journey journey = Journey.of(NOW, all, Set.of("applicant"));

    assertThat(journey.problems("applicant")).isEmpty();
    assertThat(journey.isComplete()).isFalse();
    assertThat(journey.pageToShow("project")).map(page -> page.key()).hasValue("applicant");
    assertThat(Journey.of(NOW, all).pageToShow("project"))
        .map(page -> page.key())
        .hasValue("project");
  }

  @Test
  void that_a_page_is_to_be_looked_at_is_told_apart_from_one_with_something_to_mend() {
    FormDefinition form = form("{'key':'a','type':'shortText','prefill':['earlier']}");
    Answers answered = Answers.none().with("a", "x");

    assertThat(Journey.of(form, answered, Set.of("p")).isUnseen()).isTrue();
    assertThat(Journey.of(form, answered, Set.of("p")).isComplete()).isFalse();
    assertThat(Journey.of(form, answered).isUnseen()).isFalse();
    assertThat(Journey.of(form, Answers.none(), Set.of("p")).isUnseen()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'type':'consent'",
        "'type':'files','kinds':['pdf']",
        "'type':'identityCode'",
        "'type':'person','asks':['identity_code']",
        "'type':'information'",
        "'type':'group','columns':[{'key':'c','type':'identityCode'}]",
        "'type':'group','columns':[{'key':'c','type':'person','asks':['identity_code']}]"
      })
  void agreements_files_and_identity_codes_are_given_anew(String question) {
    assertThatThrownBy(() -> form("{'key':'a'," + question + ",'prefill':['earlier']}"))
        .isInstanceOf(DefinitionRefused.class)
        .hasMessageContaining("/prefill");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'x y'", "'trial'", "'other','other'"})
  void only_other_forms_are_named_and_each_once(String earlier) {
    String form = DefinitionText.page("p", "{'key':'a','type':'shortText','prefill':['earlier']}");
    assertThatThrownBy(() -> load("'earlier':[" + earlier + "],", form))
        .isInstanceOf(DefinitionRefused.class)
        .hasMessageContaining("/earlier");
  }

  @Test
  void forms_that_no_question_takes_anything_from_are_refused() {
    String form = DefinitionText.page("p", "{'key':'a','type':'shortText'}");
    assertThatThrownBy(() -> load("'earlier':['other'],", form))
        .isInstanceOf(DefinitionRefused.class)
        .hasMessageContaining("no question");
  }

  private static FormDefinition form(String question) {
    return DefinitionText.load(
        DefinitionText.page("p", question), "page.p.title", "question.a.label");
  }

  private static FormDefinition load(String root, String pages) {
    String json =
        DefinitionText.form(pages).replace("\"pages\"", root.replace('\'', '"') + "\"pages\"");
    return DefinitionLoader.load(json, DefinitionText.texts("page.p.title", "question.a.label"));
  }
}
