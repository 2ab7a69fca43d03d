package fi.luukku.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.luukku.forms.AnsweredForm;
import fi.luukku.forms.AnswersJson;
import fi.luukku.forms.InventedAnswers;
import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.definition.FormDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What a validator of another make says of answers and their schemas: the npm package ajv, in its
 * strict mode. {@code mvn -Pinterop} brings it; it needs Node and npm.
 */
@EnabledIfSystemProperty(named = "luukku.interop", matches = ".+")
class SecondValidatorIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<FormDefinition> FORMS = PublishedForms.load().all();

  @Test
  void takes_the_answers_to_every_published_form() throws Exception {
    ArrayNode pairs = JSON.createArrayNode();
    FORMS.forEach(form -> pairs.addArray().add(schema(form)).add(answers(form)));

    assertThat(validate(pairs)).hasSize(FORMS.size()).containsOnly(JSON.readTree("true"));
  }

  @Test
  void refuses_an_answer_that_nobody_asked_for() throws Exception {
    ArrayNode pairs = JSON.createArrayNode();
    FORMS.forEach(
        form -> pairs.addArray().add(schema(form)).add(answers(form).put("nobody_asked", 1)));

    assertThat(validate(pairs)).hasSize(FORMS.size()).containsOnly(JSON.readTree("false"));
  }

  private static ObjectNode answers(FormDefinition form) {
    return AnswersJson.meaning(AnsweredForm.of(form, InventedAnswers.of(form)));
  }

  private static JsonNode schema(FormDefinition form) {
    String name = form.key() + ".v" + form.version() + ".schema.json";
    try (InputStream in =
        SecondValidatorIT.class.getResourceAsStream("/messages/answers/" + name)) {
      return JSON.readTree(in);
    } catch (IOException failed) {
      throw new IllegalStateException(name, failed);
    }
  }

  private static JsonNode validate(JsonNode pairs) throws Exception {
    Process validator =
        new ProcessBuilder("node", "validate.js")
            .directory(Path.of(System.getProperty("luukku.interop")).toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var in = validator.getOutputStream()) {
      in.write(JSON.writeValueAsBytes(pairs));
    }
    JsonNode said = JSON.readTree(validator.getInputStream());
    if (validator.waitFor() != 0) {
      throw new IOException("ajv could not read a schema.");
    }
    return said;
  }
}
