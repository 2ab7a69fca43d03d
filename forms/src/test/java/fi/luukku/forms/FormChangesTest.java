package fi.luukku.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.forms.definition.DefinitionLoader;
import fi.luukku.forms.definition.DefinitionText;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.Question;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormChangesTest {
  private static final FormDefinition PROJECT =
      PublishedForms.load().findLatest("grant-project").orElseThrow();

  private static FormDefinition activity(int version) {
    return PublishedForms.load().find("grant-activity", version).orElseThrow();
  }

  private static FormChanges activity(int from, int to, Answers answers) {
    return FormChanges.between(activity(from), activity(to), answers);
  }

  @Test
  void nothing_is_asked_otherwise_where_nothing_changed_but_the_version() {
    FormChanges same = FormChanges.between(PROJECT, PROJECT, Answers.none());
    assertThat(same.isEmpty()).isTrue();
    assertThat(same.carried()).isEqualTo(Answers.none());
  }

  @Test
  void what_still_fits_is_kept_as_it_was_typed_right_or_wrong() {
    Answers typed = GrantAnswers.complete().with("iban", "FI21 0000").with("member_count", "x");

    FormChanges changes = activity(2, 3, typed);

    assertThat(changes.carried()).isEqualTo(typed);
    assertThat(changes.lost()).isEmpty();
  }

  @Test
  void a_question_of_another_type_keeps_what_can_be_understood_as_that() {
    Answers year = GrantAnswers.completeWithEarlierGrant().with("earlier_year", "2025");
    Answers none = year.with("earlier_year", "joskus");

    assertThat(activity(1, 3, year).carried().typed("earlier_year").word()).isEqualTo("2025");
    FormChanges lost = activity(1, 3, none);
    assertThat(lost.carried().find("earlier_year")).isEmpty();
    assertThat(lost.lost()).containsExactly("earlier_year");
    assertThat(lost.altered()).extracting(Question::key).contains("earlier_year");
  }

  @Test
  void another_wording_is_told_as_a_changed_question() {
    assertThat(activity(2, 3, Answers.none()).altered())
        .extracting(Question::key)
        .contains("contact_email")
        .doesNotContain("activity_plan");
  }

  @Test
  void new_and_gone_questions_are_told_and_answers_to_the_gone_are_there_to_copy() {
    Answers typed = GrantAnswers.complete();

    FormChanges changes = FormChanges.between(activity(3), PROJECT, typed);

    assertThat(changes.gone()).extracting(Question::key).contains("member_count");
    assertThat(changes.added()).extracting(Question::key).contains("project_name");
    assertThat(changes.carried().typed("iban").word()).isEqualTo("fi21 1234 5600 0007 85");
    assertThat(changes.lost()).contains("member_count").doesNotContain("iban");
    List<Summary.Line> shown =
        new GivenAnswers(changes.from(), changes.before(), Locale.ENGLISH, id -> id)
            .to(changes.lost());
    assertThat(shown)
        .filteredOn(line -> line.question().equals("member_count"))
        .extracting(Summary.Line::values)
        .containsExactly(List.of("140"));
  }

  @Test
  void answers_that_are_no_longer_asked_are_named_with_what_was_given() {
    Answers mind = GrantAnswers.completeWithEarlierGrant().with("earlier_grant", "no");

    List<Summary.Line> lines =
        new GivenAnswers(activity(3), mind, Locale.ENGLISH, id -> id).notAsked();

    assertThat(lines)
        .extracting(Summary.Line::question)
        .containsExactly("earlier_amount", "earlier_year", "earlier_use");
    assertThat(lines.get(2).values()).containsExactly("Kesäleiriin");
    assertThat(
            new GivenAnswers(activity(3), GrantAnswers.complete(), Locale.ENGLISH, id -> id)
                .notAsked())
        .isEmpty();
  }

  @Test
  void who_agreed_to_other_words_has_not_agreed_to_these() {
    FormDefinition before = agreement("Olen jäsen.", "consent");
    Answers agreed = Answers.none().with("sure", "yes");

    assertThat(FormChanges.between(before, before, agreed).carried()).isEqualTo(agreed);
    FormChanges reworded =
        FormChanges.between(before, agreement("Olen jäsen ja maksanut.", "consent"), agreed);
    assertThat(reworded.carried().find("sure")).isEmpty();
    assertThat(reworded.lost()).containsExactly("sure");
    FormDefinition question = agreement("Oletko jäsen?", "yesNo");
    assertThat(FormChanges.between(question, before, agreed).carried().find("sure")).isEmpty();
  }

  private static FormDefinition agreement(String words, String type) {
    String asked = DefinitionText.page("p", "{'key':'sure','type':'" + type + "'}");
    String texts =
        """
        form.title=Trial
        page.p.title=P
        question.sure.label=%1$s
        """
                .formatted(words)
            + (type.equals("consent")
                ? "question.sure.text=%1$s\nquestion.sure.agree=%1$s\n".formatted(words)
                : "");
    return DefinitionLoader.load(
        DefinitionText.form(asked), Map.of("fi", texts, "sv", texts, "en", texts));
  }

  @Test
  void answers_in_parts_and_in_a_group_are_told_as_they_were_given() {
    FormDefinition every = PublishedForms.load().findLatest("everything").orElseThrow();
    Answers given =
        Answers.none()
            .with("post", new Answer.Parts(Map.of("street", "Katu 1", "postal_code", "x")))
            .with(
                "acts",
                new Answer.Rows(
                    List.of(Map.of("who.given_names", "Aino", "starts", "klo 9"), Map.of())));

    assertThat(new GivenAnswers(every, given, Locale.ENGLISH, id -> id).to(List.of("post", "acts")))
        .extracting(Summary.Line::values)
        .containsExactly(List.of("Katu 1", "x"), List.of("Aino, klo 9"));
    assertThat(FormChanges.between(every, every, given).carried()).isEqualTo(given);
  }
}
