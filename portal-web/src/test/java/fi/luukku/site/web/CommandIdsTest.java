package fi.luukku.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything on a page that can be pressed has an id of its own. One that Faces makes up differs
 * from node to node, so that a page which one has drawn would press nothing, or something else, on
 * another.
 */
class CommandIdsTest {
  private static final Path WEBAPP = Path.of("src/main/webapp");
  private static final Pattern COMMAND =
      Pattern.compile("<(t:button|[hp]:command(?:Button|Link|Script)|p:remoteCommand)\\b[^>]*>");
  private static final Pattern FORM =
      Pattern.compile("<(?:t:form|t:plainForm|h:form)\\b[^>]*\\sid=\"([^\"]+)\"");
  private static final Pattern ID = Pattern.compile("\\sid=\"[^\"]+\"");

  @Test
  void every_button_has_an_id() throws IOException {
    assertThat(nameless(WEBAPP)).isEmpty();
  }

  @Test
  void a_button_without_one_is_found(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("page.xhtml"),
        "<t:button id=\"go\" value=\"a\"/><t:button\n pt:data-id=\"x\" value=\"b\"/>");

    assertThat(nameless(folder)).singleElement().asString().contains("page.xhtml", "data-id");
  }

  /** Faces sends a form's id along under that name, before what the button of the name says. */
  @Test
  void no_field_is_named_as_its_form() throws IOException {
    assertThat(namesakes(WEBAPP)).isEmpty();
  }

  @Test
  void a_field_that_is_named_as_its_form_is_found(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("page.xhtml"),
        "<t:form id=\"own\"><button name=\"own\"/></t:form><t:form id=\"a\"><b name=\"c\"/></t:form>");

    assertThat(namesakes(folder)).containsExactly("page.xhtml: own");
  }

  private static List<String> namesakes(Path pages) throws IOException {
    return told(
        pages,
        page ->
            FORM.matcher(page)
                .results()
                .map(form -> form.group(1))
                .filter(id -> page.contains("name=\"" + id + "\"")));
  }

  private static List<String> nameless(Path pages) throws IOException {
    return told(
        pages,
        page ->
            COMMAND
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .filter(tag -> !ID.matcher(tag).find()));
  }

  /** What there is to tell of each page, with its name. */
  private static List<String> told(Path pages, Function<String, Stream<String>> of)
      throws IOException {
    try (Stream<Path> files = Files.walk(pages)) {
      return files
          .filter(file -> file.toString().endsWith(".xhtml"))
          .flatMap(file -> of.apply(read(file)).map(what -> file.getFileName() + ": " + what))
          .toList();
    }
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
