package fi.luukku.forwarding.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import fi.luukku.casework.CaseEvent;
import fi.luukku.casework.CaseEvent.CaseFacts;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.TimelineEntry;
import fi.luukku.forms.AnswersJson;
import fi.luukku.forms.InventedAnswers;
import fi.luukku.forms.Journey;
import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LettersTest {
  private static final PublishedForms FORMS = PublishedForms.load();
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new Jdk8Module())
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  static Stream<FormDefinition> forms() {
    return FORMS.all().stream();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void bring_answers_that_fit_the_schema_they_name(FormDefinition form) throws IOException {
    JsonNode letter = letter(stored(form));

    assertThat(letter.at("/form/schema").asText())
        .isEqualTo(
            "https://town.example/messages/answers/%s.v%d.schema.json"
                .formatted(form.key(), form.version()));
    assertThat(fits("answers/" + file(form), letter.at("/form/answers"))).isEmpty();
    assertThat(fits("case-submitted.v1.schema.json", letter)).isEmpty();
  }

  @Test
  void bring_what_was_asked_before_a_booking() {
    String booked = "{\"form\":\"appointment\",\"version\":1,\"answers\":{\"questions\":%s}}";
    FormDefinition form = FORMS.find("business-advice", 1).orElseThrow();

    assertThat(letter(booked.formatted(stored(form))).at("/form/answers/stage").asText())
        .isEqualTo("idea");
  }

  @Test
  void bring_no_form_where_none_was_filled_in() throws IOException {
    JsonNode letter = letter("{\"form\":\"appointment\",\"version\":1,\"answers\":{}}");

    assertThat(letter.has("form")).isFalse();
    assertThat(fits("case-submitted.v1.schema.json", letter)).isEmpty();
  }

  @Test
  void bring_who_signed_and_what_and_not_who_he_is() throws IOException {
    FormDefinition form = FORMS.findLatest("everything").orElseThrow();
    TimelineEntry entry =
        new TimelineEntry(
            "id",
            Instant.parse("2026-11-30T08:00:00Z"),
            TimelineEntry.Kind.SIGNED,
            CaseStatus.RECEIVED,
            TimelineEntry.Actor.CO_SIGNER,
            "Helmi Helle",
            Optional.of("0a".repeat(32)),
            Optional.empty(),
            true);

    JsonNode letter =
        JSON.valueToTree(
            new Letters("https://town.example", FORMS)
                .of(new CaseEvent.Signed(facts(stored(form)), entry)));

    assertThat(letter.at("/signature/name").asText()).isEqualTo("Helmi Helle");
    assertThat(letter.at("/signature/signed").asText()).isEqualTo("2026-11-30T08:00:00Z");
    assertThat(fits("case-submitted.v1.schema.json", letter)).isEmpty();
  }

  private static String file(FormDefinition form) {
    return form.key() + ".v" + form.version() + ".schema.json";
  }

  private static String stored(FormDefinition form) {
    return AnswersJson.write(form, Journey.of(form, InventedAnswers.of(form)).toSend());
  }

  private static JsonNode letter(String answersJson) {
    Letters letters = new Letters("https://town.example", FORMS);
    return JSON.valueToTree(
        letters.of(new CaseEvent.Opened(facts(answersJson), Optional.empty(), Optional.empty())));
  }

  private static CaseFacts facts(String answersJson) {
    return new CaseFacts(
        1,
        CaseNumber.parse("MK-2026-000042").orElseThrow(),
        CaseKind.GRANT_APPLICATION,
        CaseStatus.RECEIVED,
        Optional.of("person"),
        Optional.of("Aino Esimerkki"),
        Optional.empty(),
        Optional.empty(),
        "key",
        "service",
        "queue",
        LocalizedText.same("Avustus"),
        Instant.parse("2026-11-28T08:00:00Z"),
        Optional.empty(),
        Optional.empty(),
        new NewCase.Contact(Optional.empty(), Optional.empty(), Language.FI),
        answersJson,
        List.of(),
        1,
        Optional.empty(),
        false);
  }

  private static Set<ValidationMessage> fits(String schema, JsonNode value) throws IOException {
    try (InputStream in = LettersTest.class.getResourceAsStream("/messages/" + schema)) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(JSON.readTree(in))
          .validate(
              value, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }
  }
}
