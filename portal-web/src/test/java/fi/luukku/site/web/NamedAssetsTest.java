package fi.luukku.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page that names a script or a stylesheet which is not there asks for it in vain, each time. */
class NamedAssetsTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Path ASSETS = PAGES.resolve("WEB-INF/resources");
  private static final Pattern NAMED =
      Pattern.compile("\\.asset\\('([^']+\\.(?:js|css|woff2))'\\)");

  @Test
  void every_file_that_a_page_names_is_there() throws IOException {
    List<String> named = named();
    assertThat(named).hasSizeGreaterThan(5);
    assertThat(named).allSatisfy(path -> assertThat(ASSETS.resolve(path)).isRegularFile());
  }

  private static List<String> named() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files
          .filter(file -> file.toString().endsWith(".xhtml"))
          .flatMap(NamedAssetsTest::namesIn)
          .distinct()
          .sorted()
          .toList();
    }
  }

  private static Stream<String> namesIn(Path page) {
    try {
      return NAMED.matcher(Files.readString(page)).results().map((MatchResult it) -> it.group(1));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
