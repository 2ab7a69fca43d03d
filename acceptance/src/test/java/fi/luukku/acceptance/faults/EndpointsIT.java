package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** F01: no address of the portal escapes the table of what it names and who may see it. */
class EndpointsIT {
  private static final Path WEB = Path.of("..", "portal-web", "src", "main");
  private static final Pattern SERVLET =
      Pattern.compile("@(?:WebServlet|ApplicationPath)\\(([^)]*)\\)");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

  @Test
  void every_page_servlet_and_resource_stands_in_the_table() throws IOException {
    Set<String> known =
        Stream.concat(Endpoint.ALL.stream().map(Endpoint::source), Endpoint.NAMELESS.stream())
            .collect(Collectors.toCollection(TreeSet::new));
    known.addAll(Endpoint.BY_KEY);
    Set<String> there = new TreeSet<>(pages());
    there.addAll(servlets());
    assertThat(there).hasSizeGreaterThan(40).containsExactlyElementsOf(known);
  }

  /**
   * The server describes resources by itself, and names its version; ours are described by hand.
   */
  @Test
  void no_resource_tells_about_the_server() {
    String own = "Host: " + RawRequest.host();
    for (String api : List.of("/api/facilities", "/api/appointments", "/messages")) {
      String answer = RawRequest.get(api + "/application.wadl", own);
      assertThat(RawRequest.status(answer)).as(answer).isEqualTo(404);
      assertThat(answer).doesNotContain("Jersey");
    }
  }

  /** Keys and ids are ASCII, in their columns too: nothing is compared with other letters. */
  @Test
  void a_key_of_other_letters_is_the_key_of_nothing() {
    HttpVisitor maker = HttpVisitor.staff("lomake.leena");
    for (String key : List.of("%C3%A4", "own-%C3%A4", "%F0%9F%98%80")) {
      assertThat(HttpVisitor.anonymous().get("/forms/start?key=" + key).status()).isEqualTo(404);
      assertThat(maker.get("/staff/form-file?form=" + key).status()).isEqualTo(404);
      assertThat(maker.get("/staff/form-file?version=1&form=" + key).status()).isEqualTo(404);
      assertThat(maker.get("/draft-begun?kind=form-errand&key=" + key).status())
          .isIn(303, 403, 404);
    }
  }

  private static List<String> pages() throws IOException {
    Path webapp = WEB.resolve("webapp");
    try (Stream<Path> files = Files.walk(webapp)) {
      return files
          .map(file -> "/" + webapp.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(".xhtml") && !path.startsWith("/WEB-INF/"))
          .map(path -> path.replace(".xhtml", ""))
          .toList();
    }
  }

  private static List<String> servlets() throws IOException {
    try (Stream<Path> files = Files.walk(WEB.resolve("java"))) {
      return Stream.concat(
              files.filter(file -> file.toString().endsWith(".java")).flatMap(EndpointsIT::mapped),
              Stream.of("/assets/*"))
          .toList();
    }
  }

  private static Stream<String> mapped(Path file) {
    try {
      Matcher servlets = SERVLET.matcher(Files.readString(file));
      return servlets.results().flatMap(EndpointsIT::addresses).toList().stream();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static Stream<String> addresses(MatchResult annotation) {
    return QUOTED
        .matcher(annotation.group(1))
        .results()
        .map(one -> one.group(1))
        .map(address -> address.startsWith("/") ? address : "/" + address);
  }
}
