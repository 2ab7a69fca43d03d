package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A validator of JSON Schema of another make: the npm package ajv, in its strict mode. {@code mvn
 * -Pinterop} installs it; it needs Node 20 or newer with npm.
 */
final class Ajv {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FOLDER = System.getProperty("luukku.interop", "");

  private Ajv() {}

  /**
   * The answers fit the schema, and do not any more with an answer that nobody asked for. Without
   * the profile nothing is looked at.
   */
  static void takes(JsonNode schema, JsonNode answers) throws IOException, InterruptedException {
    if (FOLDER.isEmpty()) {
      return;
    }
    ArrayNode pairs = JSON.createArrayNode();
    pairs.addArray().add(schema).add(answers);
    pairs
        .addArray()
        .add(schema)
        .add(
            answers
                .<com.fasterxml.jackson.databind.node.ObjectNode>deepCopy()
                .put("nobody_asked", 1));
    Process ajv =
        new ProcessBuilder("node", "validate.js")
            .directory(Path.of(FOLDER).toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var in = ajv.getOutputStream()) {
      in.write(JSON.writeValueAsBytes(pairs));
    }
    assertThat(JSON.readTree(ajv.getInputStream()))
        .containsExactly(JSON.readTree("true"), JSON.readTree("false"));
    assertThat(ajv.waitFor()).isZero();
  }
}
