package fi.luukku.forms.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import fi.luukku.forms.AnsweredForm;
import fi.luukku.forms.Answers;
import fi.luukku.forms.AnswersJson;
import fi.luukku.forms.InventedAnswers;
import fi.luukku.forms.Journey;
import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.definition.DefinitionText;
import fi.luukku.forms.definition.FormDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersSchemaTest {
  private static final Path PUBLISHED = Path.of("../docs/messages/answers");
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  static Stream<FormDefinition> forms() {
    return PublishedForms.load().all().stream();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void answers_to_every_published_form_fit_the_schema_of_their_version(FormDefinition form) {
    Journey journey = Journey.of(form, InventedAnswers.of(form));
    assertThat(journey.problems()).isEmpty();

    assertThat(check(form, AnswersJson.meaning(journey.form()))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void every_schema_is_one_itself(FormDefinition form) {
    JsonSchema dialect =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(SchemaLocation.of(DIALECT));
    assertThat(dialect.validate(AnswersSchema.of(form))).isEmpty();
  }

  /**
   * What receivers were told of a published version holds for ever. For a new version: {@code mvn
   * -pl forms test -Dtest=AnswersSchemaTest -Dluukku.schemas.write=true}.
   */
  @ParameterizedTest
  @MethodSource("forms")
  void every_schema_stands_beside_those_of_the_messages(FormDefinition form) throws IOException {
    Path file = PUBLISHED.resolve(AnswersSchema.fileName(form.key(), form.version()));
    if (Boolean.getBoolean("luukku.schemas.write") && !Files.exists(file)) {
      Files.writeString(file, AnswersSchema.text(form));
    }
    assertThat(file).hasContent(AnswersSchema.text(form));
  }

  @Test
  void an_answer_that_is_missing_is_noticed_and_one_that_not_everybody_gives_is_not() {
    FormDefinition form = PublishedForms.load().find("grant-activity", 3).orElseThrow();
    ObjectNode answers = AnswersJson.meaning(AnsweredForm.of(form, InventedAnswers.of(form)));
    answers.remove("earlier_use");
    assertThat(check(form, answers)).isEmpty();

    answers.remove("iban");
    assertThat(check(form, answers)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'type':'money','min':0|\"1,50\"",
        "'type':'money','min':0|1.5",
        "'type':'money','min':0|\"-1.50\"",
        "'type':'number','decimals':2|\"1.234\"",
        "'type':'year','min':2015,'max':2026|2027",
        "'type':'date'|\"2027-02-30\"",
        "'type':'yesNo'|\"yes\"",
        "'type':'shortText','maxLength':3|\"abcd\"",
        "'type':'longText','minLength':3|\"ab\"",
        "'type':'email'|\"a b@c.fi\"",
        "'type':'iban'|\"FI21 1234 5600 0007 85\"",
        "'type':'percent'|\"101.5\"",
        "'type':'time'|\"9.30\"",
        "'type':'postalCode'|\"1099\"",
        "'type':'identityCode'|\"131052-****\"",
        "'type':'coordinates'|{\"lat\":91,\"lon\":0}",
        "'type':'place'|{\"where\":\"x\"}",
        "'type':'address'|{\"street\":\"x\",\"town\":\"y\"}",
        "'type':'person','asks':['birth_date']|{\"given_names\":\"x\",\"family_name\":\"y\"}",
        "'type':'organisation'|{\"name\":\"x\",\"business_id\":\"1\"}",
        "'type':'period'|{\"first\":\"2027-01-01\"}",
        "'type':'businessId'|\"123456-1\"",
        "'type':'phone'|\"soita\"",
        "'type':'files','kinds':['pdf'],'maxCount':1|[\"a\",\"b\"]"
      })
  void refuses_what_the_form_would_never_send(String question, String value) throws IOException {
    FormDefinition form = form(question);
    JsonNode answers = new ObjectMapper().readTree("{\"a\":" + value + "}");

    assertThat(check(form, answers)).isNotEmpty();
    assertThat(check(form, AnswersJson.meaning(AnsweredForm.of(form, InventedAnswers.of(form)))))
        .isEmpty();
  }

  @Test
  void knows_the_options_and_no_other_question() throws IOException {
    FormDefinition form =
        DefinitionText.load(
            DefinitionText.page("p", "{'key':'a','type':'chooseMany','options':['x','y']}"),
            "page.p.title",
            "question.a.label",
            "question.a.option.x",
            "question.a.option.y");
    ObjectMapper json = new ObjectMapper();

    assertThat(check(form, json.readTree("{\"a\":[\"x\",\"y\"]}"))).isEmpty();
    assertThat(check(form, json.readTree("{\"a\":[\"z\"]}"))).isNotEmpty();
    assertThat(check(form, json.readTree("{\"a\":[\"x\",\"x\"]}"))).isNotEmpty();
    assertThat(check(form, json.readTree("{\"a\":[\"x\"],\"b\":1}"))).isNotEmpty();
  }

  @Test
  void no_answers_fit_a_form_that_asks_nothing_of_everybody() {
    FormDefinition form = form("'type':'date','required':false");
    assertThat(check(form, AnswersJson.meaning(AnsweredForm.of(form, Answers.none())))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[A-Za-zÅÄÖåäö0-9 -]{2,10}", "MK-\\d{4}(-\\d+)?", "a|b", ""})
  void a_pattern_that_both_languages_read_alike_is_told(String pattern) {
    assertThat(CommonPattern.of(pattern)).contains("^(?:" + pattern + ")$");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(?i)abc", "\\pL+", "[[:alpha:]]", "\\Qa\\E", "a\\z", "a{", "\\S", "[^\\d]"})
  void a_pattern_that_they_might_read_differently_is_left_out(String pattern) {
    assertThat(CommonPattern.of(pattern)).isEmpty();
  }

  private static FormDefinition form(String question) {
    return DefinitionText.load(
        DefinitionText.page("p", "{'key':'a'," + question + "}"),
        "page.p.title",
        "question.a.label");
  }

  private static Set<ValidationMessage> check(FormDefinition form, JsonNode answers) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(AnswersSchema.of(form))
        .validate(
            answers, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
  }
}
