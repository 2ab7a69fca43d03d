package fi.luukku.launcher.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AnswerTest {
  private static final Path SCHEMAS = Path.of("../docs/messages");
  private static final String CASE = "PP-2026-000123";
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

  @Test
  void every_answer_fits_its_published_schema() throws IOException {
    requireFit(Answer.message(CASE, "Hei"), "backoffice-message.v1");
    requireFit(Answer.status(CASE, "in-progress", ""), "backoffice-status.v1");
    requireFit(Answer.status(CASE, "closed", "Valmis."), "backoffice-status.v1");
    requireFit(Answer.waiting(CASE, "2026-12-31", "Lähetä liite."), "backoffice-status.v1");
    requireFit(Answer.decision(CASE, "granted", "Myönnetään."), "backoffice-decision.v1");
  }

  @Test
  void the_event_is_a_cloudevent_about_the_case_with_an_id_of_its_own() throws IOException {
    Answer answer = Answer.message(CASE, "Hei");
    JsonNode event = new ObjectMapper().readTree(answer.event(NOW));

    assertThat(event.get("specversion").asText()).isEqualTo("1.0");
    assertThat(event.get("type").asText()).isEqualTo("fi.luukku.backoffice.message.v1");
    assertThat(event.get("subject").asText()).isEqualTo(CASE);
    assertThat(event.get("time").asText()).isEqualTo("2026-11-21T10:00:00Z");
    assertThat(answer.event(NOW)).isNotEqualTo(answer.event(NOW));
  }

  @Test
  void refuses_a_word_that_the_schema_does_not_know() {
    assertThatThrownBy(() -> Answer.status(CASE, "finished", ""))
        .hasMessageContaining("one of received");
    assertThatThrownBy(() -> Answer.decision(CASE, "yes", ""))
        .hasMessageContaining("one of granted");
  }

  private static void requireFit(Answer answer, String name) throws IOException {
    ObjectMapper json = new ObjectMapper();
    JsonNode schema = json.readTree(Files.readString(SCHEMAS.resolve(name + ".schema.json")));
    JsonNode data = json.readTree(answer.event(NOW)).get("data");
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema)
                .validate(data))
        .isEmpty();
    assertThat(answer.type()).isEqualTo("fi.luukku." + name.replace("backoffice-", "backoffice."));
  }
}
