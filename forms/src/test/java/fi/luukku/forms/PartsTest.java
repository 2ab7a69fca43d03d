package fi.luukku.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.forms.definition.DefinitionText;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.FormPage;
import fi.luukku.forms.view.FieldView;
import fi.luukku.forms.view.FormView;
import fi.luukku.forms.view.ProblemView;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Answers of several inputs: each input says its own, and they mean one thing. */
class PartsTest {

  private static final FormDefinition FORM =
      DefinitionText.load(
          DefinitionText.page(
              "p",
              "{'key':'stay','type':'period','min':'2027-01-01','max':'2027-12-31','maxDays':30},"
                  + "{'key':'home','type':'address'},"
                  + "{'key':'spot','type':'place'},"
                  + "{'key':'child','type':'person','asks':['identity_code','email']},"
                  + "{'key':'club','type':'organisation','required':false},"
                  + "{'key':'family','type':'group','maxCount':3,'columns':["
                  + "{'key':'who','type':'person','asks':['identity_code']},"
                  + "{'key':'from','type':'date'}]},"
                  + "{'key':'ok','type':'consent'}"),
          "page.p.title",
          "question.stay.label",
          "question.home.label",
          "question.spot.label",
          "question.child.label",
          "question.club.label",
          "question.family.label",
          "question.family.column.who.label",
          "question.family.column.from.label",
          "question.ok.label",
          "question.ok.text",
          "question.ok.agree");
  private static final FormPage PAGE = FORM.pages().get(0);
  private static final String CODE = "131052-308T";

  @Test
  void what_is_right_means_one_thing_and_reads_well() {
    Journey journey = Journey.of(FORM, complete());
    assertThat(journey.problems()).isEmpty();
    assertThat(AnswersJson.meaning(journey.form()).toString())
        .isEqualTo(
            "{\"stay\":{\"first\":\"2027-06-01\",\"last\":\"2027-06-30\"},"
                + "\"home\":{\"street\":\"Kauppakatu 5 A 2\",\"postal_code\":\"10999\","
                + "\"town\":\"Mallikunta\"},"
                + "\"spot\":{\"point\":{\"lat\":60.01874,\"lon\":23.03108}},"
                + "\"child\":{\"given_names\":\"Aino\",\"family_name\":\"Mallikas\","
                + "\"identity_code\":\"131052-308T\",\"email\":\"a@example.fi\"},"
                + "\"family\":[{\"who\":{\"given_names\":\"Eino\",\"family_name\":\"Mallikas\","
                + "\"identity_code\":\"131052-308T\"},\"from\":\"2027-01-02\"}],"
                + "\"ok\":true}");
    assertThat(lines("stay")).containsExactly("1 June 2027\u00A0– 30 June 2027");
    assertThat(lines("home")).containsExactly("Kauppakatu 5 A 2", "10999 Mallikunta");
    assertThat(lines("child"))
        .containsExactly(
            "Aino Mallikas", "Personal identity code: 131052-****", "E-mail: a@example.fi");
    assertThat(line("family").entries().get(0).lines().get(0).values())
        .containsExactly("Eino Mallikas", "Personal identity code: 131052-****");
  }

  @Test
  void whoever_lists_texts_only_has_a_repeated_group_too() {
    assertThat(lines("family"))
        .containsExactly(
            "1. question.family.column.who.label: Eino Mallikas, Personal identity code:"
                + " 131052-****; question.family.column.from.label: 2 January 2027");
  }

  @Test
  void each_input_says_what_is_wrong_with_it() {
    Answers answers =
        complete()
            .with("home", new Answer.Parts(Map.of("street", "Katu 1", "postal_code", "1")))
            .with("family", rows(Map.of("who.given_names", "Eino", "who.identity_code", "x")));
    FormView view = view(answers);
    assertThat(part(view, "home", "street").error()).isEmpty();
    assertThat(part(view, "home", "postal_code").error()).contains("five digits");
    assertThat(part(view, "home", "town").error()).contains("“Town”");
    FieldView who = view.questions().get(5).rows().get(0).cells().get(0);
    assertThat(who.parts()).extracting(FieldView::isWrong).containsExactly(false, true, true);
    assertThat(view.problems())
        .extracting(ProblemView::fieldId)
        .containsExactly(
            "q-home-postal_code",
            "q-home-town",
            "q-family-0-who-family_name",
            "q-family-0-who-identity_code",
            "q-family-0-from");
  }

  @Test
  void an_answer_that_is_needed_and_empty_asks_for_each_of_its_inputs() {
    FormView view = view(complete().without("home").without("spot"));
    assertThat(view.problems())
        .extracting(ProblemView::fieldId)
        .containsExactly("q-home-street", "q-home-postal_code", "q-home-town", "q-spot-words");
    assertThat(field(view, "spot").isWrong()).isTrue();
  }

  @Test
  void one_that_may_be_empty_asks_for_the_rest_once_it_is_begun() {
    assertThat(Journey.of(FORM, complete()).problems()).isEmpty();
    Answers begun = complete().with("club", new Answer.Parts(Map.of("name", "Partio ry")));
    assertThat(view(begun).problems())
        .extracting(ProblemView::fieldId)
        .containsExactly("q-club-business_id");
  }

  @Test
  void a_period_ends_after_it_begins_and_is_not_too_long() {
    assertThat(stay("2.6.2027", "1.6.2027")).containsExactly("period.order");
    assertThat(stay("1.6.2027", "1.6.2027")).isEmpty();
    assertThat(stay("1.6.2027", "30.6.2027")).isEmpty();
    assertThat(stay("1.6.2027", "1.7.2027")).containsExactly("period.long");
    assertThat(stay("31.12.2026", "1.1.2028")).containsExactly("range.date", "range.date");
    assertThat(stay("31.6.2027", "")).containsExactly("date.unreal", "required");
  }

  @Test
  void a_code_is_shown_back_masked_and_comes_back_whole() {
    FormView view = FormView.page(FORM, "p", complete(), List.of(), Locale.ENGLISH);
    assertThat(part(view, "child", "identity_code").value()).isEqualTo("131052-****");
    Map<String, String[]> posted = new HashMap<>();
    posted.put("q.child.given_names", new String[] {"Aino"});
    posted.put("q.child.family_name", new String[] {"Virtanen"});
    posted.put("q.child.identity_code", new String[] {"131052-****"});
    posted.put("q.family.0.who.given_names", new String[] {"Eino"});
    posted.put("q.family.0.who.family_name", new String[] {"Mallikas"});
    posted.put("q.family.0.who.identity_code", new String[] {"131052-****"});
    Answers after = PageInput.read(PAGE, posted).applyTo(complete());
    assertThat(after.parts("child").typed())
        .containsEntry("identity_code", CODE)
        .containsEntry("family_name", "Virtanen");
    assertThat(after.rows("family").rows().get(0)).containsEntry("who.identity_code", CODE);
  }

  @Test
  void a_mask_of_nothing_that_was_there_is_no_code() {
    Map<String, String[]> posted = Map.of("q.child.identity_code", new String[] {"131052-****"});
    Answers after = PageInput.read(PAGE, posted).applyTo(Answers.none());
    assertThat(Journey.of(FORM, after).problems())
        .filteredOn(problem -> problem.part().equals("identity_code"))
        .extracting(Problem::code)
        .containsExactly("identity_code.format");
  }

  @Test
  void consent_that_is_needed_is_asked_for_and_taken_back_by_unticking() {
    Map<String, String[]> ticked = Map.of("q.ok", new String[] {"", "yes"});
    Map<String, String[]> unticked = Map.of("q.ok", new String[] {""});
    Answers given = PageInput.read(PAGE, ticked).applyTo(complete());
    assertThat(Journey.of(FORM, given).problems()).isEmpty();
    assertThat(lines("ok")).containsExactly("question.ok.agree");
    Answers taken = PageInput.read(PAGE, unticked).applyTo(given);
    assertThat(Journey.of(FORM, taken).problems())
        .extracting(Problem::code)
        .containsExactly("required.consent");
  }

  @Test
  void parts_survive_save_and_load() {
    assertThat(AnswersJson.read(AnswersJson.write(FORM, complete())).answers())
        .isEqualTo(complete());
  }

  private static List<String> stay(String first, String last) {
    Answers answers =
        complete().with("stay", new Answer.Parts(Map.of("first", first, "last", last)));
    return Journey.of(FORM, answers).problems().stream().map(Problem::code).toList();
  }

  private static Answers complete() {
    return Answers.none()
        .with("stay", new Answer.Parts(Map.of("first", "1.6.2027", "last", "30.6.2027")))
        .with(
            "home",
            new Answer.Parts(
                Map.of("street", "Kauppakatu 5 A 2", "postal_code", "10999", "town", "Mallikunta")))
        .with("spot", new Answer.Parts(Map.of("words", "", "point", "60.01874, 23.03108")))
        .with(
            "child",
            new Answer.Parts(
                Map.of(
                    "given_names", "Aino",
                    "family_name", "Mallikas",
                    "identity_code", CODE,
                    "email", "a@example.fi")))
        .with(
            "family",
            rows(
                Map.of(
                    "who.given_names", "Eino",
                    "who.family_name", "Mallikas",
                    "who.identity_code", CODE,
                    "from", "2.1.2027")))
        .with("ok", "yes");
  }

  @SafeVarargs
  private static Answer.Rows rows(Map<String, String>... rows) {
    return new Answer.Rows(List.of(rows));
  }

  private static FormView view(Answers answers) {
    return FormView.page(
        FORM, "p", answers, Journey.of(FORM, answers).problems("p"), Locale.ENGLISH);
  }

  private static FieldView field(FormView view, String question) {
    return view.questions().stream()
        .filter(it -> it.key().equals(question))
        .findFirst()
        .orElseThrow()
        .field();
  }

  private static FieldView part(FormView view, String question, String part) {
    return field(view, question).parts().stream()
        .filter(it -> it.key().equals(part))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> lines(String question) {
    return line(question).values();
  }

  private static Summary.Line line(String question) {
    return Summary.of(FORM, complete(), Locale.ENGLISH, id -> id).sections().get(0).lines().stream()
        .filter(it -> it.question().equals(question))
        .findFirst()
        .orElseThrow();
  }
}
