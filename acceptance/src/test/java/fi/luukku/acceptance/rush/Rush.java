package fi.luukku.acceptance.rush;

import fi.luukku.acceptance.Product;
import fi.luukku.acceptance.faults.Database;
import fi.luukku.acceptance.measure.Processors;
import fi.luukku.acceptance.reference.ClaimServlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * {@code mvn -Prush}: starts the product with the bare pages beside it, lets people press at once,
 * and writes {@code target/rush.md}. {@code -Drush.parts} names some of the parts: right, killed,
 * fast, visit, overload, forms, closing, growth, galera; {@code -Drush.attempts} says how many try
 * in the first two and the last.
 */
public final class Rush {
  private static final Logger LOG = Logger.getLogger(Rush.class.getName());
  private static final List<String> ASKED =
      Arrays.stream(System.getProperty("rush.parts", "").split(","))
          .filter(part -> !part.isBlank())
          .toList();

  private final StringBuilder report = new StringBuilder();
  private final Path file = Path.of(System.getProperty("luukku.acceptance.target"), "rush.md");

  private Rush() {}

  /** Measures, and gives the lines of the report. */
  @FunctionalInterface
  private interface Part {
    String lines() throws Exception;
  }

  public static void main(String[] arguments) {
    int status = 1;
    try {
      new Rush().all();
      status = 0;
    } catch (Exception | AssertionError failed) {
      LOG.log(Level.SEVERE, "The rush failed.", failed);
    } finally {
      Product.stop();
    }
    System.exit(status);
  }

  private void all() throws Exception {
    Product.url();
    Database.change(ClaimServlet.TABLE);
    report.append(
        String.format(
            "Made on %s by `mvn -Prush`: %d processors, Java %s, %d connections; client, server and"
                + " database share the machine.%n",
            LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES),
            Runtime.getRuntime().availableProcessors(),
            Runtime.version().feature(),
            Together.CONNECTIONS));
    for (Map.Entry<String, Part> part : parts().entrySet()) {
      if (ASKED.isEmpty() || ASKED.contains(part.getKey())) {
        run(part.getKey(), part.getValue());
      }
    }
    LOG.info("Written to " + file + "\n\n" + report);
  }

  /** The growth comes late: it leaves half a million reservations. Galera ends the product. */
  private static Map<String, Part> parts() {
    Map<String, Part> parts = new LinkedHashMap<>();
    parts.put("right", () -> new Right(Map.of()).lines());
    parts.put("killed", () -> new Killed().lines());
    parts.put("fast", () -> new Fast().lines());
    parts.put("visit", () -> new Visit().lines());
    parts.put("overload", () -> new Overload().lines());
    parts.put("forms", () -> new FormPosts().lines());
    parts.put("closing", () -> new Closing().lines());
    parts.put("growth", () -> new Growth().lines());
    if (GaleraPair.isPossible()) {
      parts.put("galera", () -> new Galera().lines());
    }
    return parts;
  }

  private void run(String name, Part part) throws Exception {
    LOG.info("Part: " + name);
    Processors before = Processors.now();
    String lines = part.lines();
    double foreign = Processors.now().foreignPercentSince(before);
    report.append(
        String.format(
            Locale.ROOT,
            "%n### %s%nOthers took %.0f %% of the processors meanwhile.%n%n%s",
            name,
            foreign,
            lines));
    write();
  }

  private void write() throws IOException {
    Files.writeString(file, report);
  }
}
