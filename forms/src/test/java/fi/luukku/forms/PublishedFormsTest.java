package fi.luukku.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published stays as it is: a change is a new version in a new folder. */
class PublishedFormsTest {

  private static final Path FORMS = Path.of("src/main/resources/forms");

  static Stream<String> published() throws IOException {
    return Files.readAllLines(FORMS.resolve("published.sha256")).stream();
  }

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(FORMS)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> FORMS.relativize(file).getNameCount() == 3)
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("published")
  void a_published_file_never_changes(String line) throws IOException {
    String[] parts = line.split(" {2}", 2);
    assertThat(sha256(Files.readAllBytes(FORMS.resolve(parts[1]))))
        .as(parts[1] + " is published: put the change into a new version")
        .isEqualTo(parts[0]);
  }

  @Test
  void every_file_of_a_form_is_listed() throws IOException {
    List<String> listed = published().map(line -> line.substring(66)).toList();
    assertThat(files().map(file -> FORMS.relativize(file).toString().replace('\\', '/')))
        .containsExactlyInAnyOrderElementsOf(listed);
  }

  @Test
  void a_changed_letter_is_noticed() throws IOException {
    String line = published().findFirst().orElseThrow();
    byte[] content = Files.readAllBytes(FORMS.resolve(line.substring(66)));
    content[content.length / 2] ^= 1;
    assertThat(sha256(content)).isNotEqualTo(line.substring(0, 64));
  }

  @Test
  void every_published_form_still_loads() {
    assertThat(PublishedForms.load().all())
        .extracting(form -> form.key())
        .contains("grant-activity", "grant-project", "grant-youth", "service-request-details");
  }

  @ParameterizedTest
  @MethodSource("files")
  void texts_are_sorted_and_definitions_fit_the_schema(Path file) throws IOException {
    if (file.toString().endsWith(".json")) {
      JsonNode form = new ObjectMapper().readTree(file.toFile());
      assertThat(schema(form.path("format").asInt(1)).validate(form)).isEmpty();
      return;
    }
    List<String> keys =
        Files.readAllLines(file).stream()
            .map(line -> line.substring(0, line.indexOf('=')))
            .toList();
    assertThat(keys).isSorted();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"key\":\"x\",\"version\":1,\"pages\":[]}",
        "{\"key\":\"x\",\"version\":1,\"pages\":[{\"key\":\"p\",\"questions\":["
            + "{\"key\":\"a\",\"type\":\"date\",\"pattern\":\"x\"}]}]}"
      })
  void the_schema_refuses_what_the_loader_refuses(String json) throws IOException {
    assertThat(schema(1).validate(new ObjectMapper().readTree(json))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"'showWhen':{'question':'a','equals':'yes'}", "'when':true", "'when':''"})
  void the_schema_of_format_2_refuses_what_is_no_expression(String when) throws IOException {
    String json =
        "{'format':2,'key':'x','version':1,'pages':[{'key':'p','questions':["
            + "{'key':'a','type':'date',%s}]}]}";
    String good = json.formatted("'when':'answered(b)'").replace('\'', '"');
    String bad = json.formatted(when).replace('\'', '"');
    assertThat(schema(2).validate(new ObjectMapper().readTree(good))).isEmpty();
    assertThat(schema(2).validate(new ObjectMapper().readTree(bad))).isNotEmpty();
  }

  private static JsonSchema schema(int format) throws IOException {
    String text =
        Files.readString(
            FORMS.resolve("schema/form-definition.v" + format + ".schema.json"),
            StandardCharsets.UTF_8);
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
