package fi.luukku.acceptance.rush;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** The round of project grants in a copy of the municipality's content, to be closed soon. */
record ClosingRound(Path content) {
  static final String PROGRAMME = "grant-project";

  private static final Path OWN = Path.of("..", "launcher", "src", "main", "mallikunta");
  private static final ZoneId LOCAL = ZoneId.of("Europe/Helsinki");

  static ClosingRound copied() throws IOException {
    Path copy = Path.of(System.getProperty("luukku.acceptance.target"), "closing-content");
    try (Stream<Path> files = Files.walk(OWN)) {
      files.filter(Files::isRegularFile).forEach(file -> copy(file, copy));
    }
    return new ClosingRound(copy.toAbsolutePath());
  }

  private static void copy(Path file, Path folder) {
    try {
      Path to = folder.resolve(OWN.relativize(file).toString());
      Files.createDirectories(to.getParent());
      Files.write(to, Files.readAllBytes(file));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Closes it on the first whole minute after a time; gives that minute. */
  Instant closeSoon(Duration after) throws IOException {
    LocalDateTime close =
        LocalDateTime.ofInstant(Instant.now().plus(after), LOCAL)
            .truncatedTo(ChronoUnit.MINUTES)
            .plusMinutes(1);
    Path file = content.resolve("grants.yaml");
    String all = Files.readString(file);
    int from = all.indexOf("  - key: " + PROGRAMME + "\n");
    int next = all.indexOf("\n  - key: ", from + 1);
    int to = next < 0 ? all.length() : next;
    String round =
        all.substring(from, to)
            .replaceAll("closes: \"[^\"]*\"", "closes: \"" + close.toLocalDate() + "\"")
            .replaceAll("closingTime: \"[^\"]*\"", "closingTime: \"" + close.toLocalTime() + "\"");
    Files.writeString(file, all.substring(0, from) + round + all.substring(to));
    return close.atZone(LOCAL).toInstant();
  }
}
