package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.acceptance.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the parts of the product have written for those who run it: the logs of all of them. */
final class Written {
  private static final long LONGEST = 200_000_000;

  private Written() {}

  /** Logs that have some of these words, and which; empty where none has any. */
  static Map<String, List<String>> with(Collection<String> words) {
    Map<String, List<String>> found = new TreeMap<>();
    logs().forEach(log -> found.put(log.getFileName().toString(), in(log, words)));
    assertThat(found).as("logs to look into").hasSizeGreaterThan(3);
    found.values().removeIf(List::isEmpty);
    return found;
  }

  private static List<Path> logs() {
    Path launcher = Path.of(System.getProperty("luukku.acceptance.target"), "launcher.log");
    try (Stream<Path> files = Files.walk(Product.data().resolve("logs"))) {
      return Stream.concat(files.filter(Files::isRegularFile), Stream.of(launcher))
          .filter(Files::exists)
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<String> in(Path file, Collection<String> words) {
    try {
      assertThat(Files.size(file)).as(file.toString()).isLessThan(LONGEST);
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      return words.stream().filter(text::contains).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
