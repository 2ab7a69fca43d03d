package fi.luukku.forwarding.integration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.regex.RegularExpression;
import fi.luukku.casework.BackOfficeAnswer;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseStatus;
import fi.luukku.forwarding.domain.Arrival;
import fi.luukku.forwarding.domain.ArrivalName;
import fi.luukku.forwarding.domain.InboundAddress;
import fi.luukku.forwarding.domain.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads what comes from the back office, and rejects what does not fit the published schemas. */
@ApplicationScoped
public class ArrivalReader {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern SEEN = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]");
  private static final String TYPE = "fi.luukku.backoffice.";

  private static final SchemaValidatorsConfig RULES =
      SchemaValidatorsConfig.builder()
          .pathType(PathType.LEGACY)
          .regularExpressionFactory(ArrivalReader::pattern)
          .build();

  private final Map<String, JsonSchema> schemas =
      Map.of(
          TYPE + "status.v1", schema("backoffice-status.v1.schema.json"),
          TYPE + "message.v1", schema("backoffice-message.v1.schema.json"),
          TYPE + "decision.v1", schema("backoffice-decision.v1.schema.json"));

  /**
   * Patterns of a schema are those of ECMA-262: there {@code $} is the very end, while Java lets a
   * line break follow it.
   */
  private static RegularExpression pattern(String written) {
    String toTheEnd = written.replaceFirst("(?<!\\\\)\\$$", "\\\\z");
    return Pattern.compile(toTheEnd).asPredicate()::test;
  }

  private static JsonSchema schema(String file) {
    try (InputStream in = ArrivalReader.class.getResourceAsStream("/messages/" + file)) {
      JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
      return factory.getSchema(JSON.readTree(in), RULES);
    } catch (IOException missing) {
      throw new UncheckedIOException("The schema " + file + " is not in the build.", missing);
    }
  }

  /** The message's name, also where nothing else of it can be used. */
  public ArrivalName nameOf(String body, InboundAddress address) {
    try {
      return address.named(nameOf(JSON.readTree(body), body));
    } catch (JsonProcessingException notJson) {
      return address.named(ArrivalName.of("", "", body));
    }
  }

  private static ArrivalName nameOf(JsonNode event, String body) {
    return ArrivalName.of(event.path("source").asText(), event.path("id").asText(), body);
  }

  public Arrival read(String body, InboundAddress address) throws Rejected {
    JsonNode event = json(body);
    for (String field : new String[] {"id", "source", "type"}) {
      if (event.path(field).asText().isBlank()) {
        throw new Rejected("The CloudEvent has no " + field + ".");
      }
      if (!ArrivalName.isOneLine(event.path(field).asText())) {
        throw new Rejected("The CloudEvent's " + field + " holds control characters.");
      }
    }
    if (!"1.0".equals(event.path("specversion").asText())) {
      throw new Rejected("The CloudEvent's specversion is not 1.0.");
    }
    String type = event.path("type").asText();
    JsonNode data = event.path("data");
    check(type, data);
    checkSubject(event, data);
    mustBeSeen(data, "office");
    mustBeSeen(data, "text");
    ArrivalName name = address.named(nameOf(event, body));
    return new Arrival(name.source(), name.eventId(), answer(name, type, data));
  }

  private static JsonNode json(String body) throws Rejected {
    try {
      JsonNode event = JSON.readTree(body);
      if (event == null || !event.isObject()) {
        throw new Rejected("The message is no JSON object.");
      }
      return event;
    } catch (JsonProcessingException notJson) {
      throw new Rejected("The message is no JSON.");
    }
  }

  /** Tells which rule is broken at which place, and not what stood there. */
  private void check(String type, JsonNode data) throws Rejected {
    JsonSchema schema = schemas.get(type);
    if (schema == null) {
      throw new Rejected("The type is none of " + new TreeSet<>(schemas.keySet()) + ".");
    }
    Set<ValidationMessage> broken = schema.validate(data);
    if (!broken.isEmpty()) {
      ValidationMessage first = broken.iterator().next();
      throw new Rejected(
          "data"
              + first.getInstanceLocation().toString().substring(1)
              + " breaks the rule "
              + first.getType()
              + " of the schema"
              + property(first)
              + ".");
    }
  }

  /** A property that the schema asks for; never the name of one that it does not know. */
  private static String property(ValidationMessage broken) {
    return "required".equals(broken.getType())
        ? Optional.ofNullable(broken.getProperty()).map(name -> " (" + name + ")").orElse("")
        : "";
  }

  /** Spaces and signs that nobody sees are neither words nor a name. */
  private static void mustBeSeen(JsonNode data, String field) throws Rejected {
    String words = data.path(field).asText("");
    if (!words.isEmpty() && !SEEN.matcher(words).find()) {
      throw new Rejected("data." + field + " holds nothing that can be seen.");
    }
  }

  private static void checkSubject(JsonNode event, JsonNode data) throws Rejected {
    JsonNode subject = event.path("subject");
    if (!subject.isMissingNode() && !subject.asText().equals(data.path("caseNumber").asText())) {
      throw new Rejected("The subject is not the case number of the data.");
    }
  }

  private static BackOfficeAnswer answer(ArrivalName name, String type, JsonNode data)
      throws Rejected {
    CaseNumber number =
        CaseNumber.parse(data.path("caseNumber").asText())
            .orElseThrow(() -> new Rejected("data.caseNumber is no case number."));
    String office = data.path("office").asText("");
    String text = data.path("text").asText("");
    String outcome = data.path("outcome").asText("").replace('-', '_');
    return switch (type.substring(TYPE.length())) {
      case "message.v1" -> new BackOfficeAnswer.Message(name.entryId(), number, office, text);
      case "decision.v1" ->
          new BackOfficeAnswer.Decision(name.entryId(), number, office, outcome, text);
      default ->
          new BackOfficeAnswer.Status(
              name.entryId(),
              number,
              office,
              status(data.path("status").asText()),
              given(text),
              given(outcome),
              day(data.path("actBy").asText("")));
    };
  }

  private static CaseStatus status(String wire) {
    return CaseStatus.valueOf(wire.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static Optional<String> given(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static Optional<LocalDate> day(String text) throws Rejected {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (java.time.DateTimeException noDay) {
      throw new Rejected("data.actBy is no day.");
    }
  }
}
