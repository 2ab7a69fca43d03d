package fi.luukku.acceptance.measure;

import fi.luukku.acceptance.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * {@code mvn -Pmeasure}: starts the product with the bare pages beside it, measures, and writes
 * {@code target/measure.md}. The machine should have nothing else to do for ten minutes. {@code
 * -Dmeasure.parts} names some of the parts: weights, statements, requests, heap, citizens; {@code
 * -Dmeasure.visitors} says how many come for the heap.
 */
public final class Measure {
  private static final Logger LOG = Logger.getLogger(Measure.class.getName());

  /** {@code -Dmeasure.parts=requests,heap}. */
  private static final List<String> PARTS =
      Arrays.stream(System.getProperty("measure.parts", "").split(","))
          .filter(part -> !part.isBlank())
          .toList();

  private final StringBuilder report = new StringBuilder();
  private final Path file = Path.of(System.getProperty("luukku.acceptance.target"), "measure.md");

  private Measure() {}

  public static void main(String[] arguments) {
    int status = 1;
    try {
      new Measure().all();
      status = 0;
    } catch (Exception | AssertionError failed) {
      LOG.log(Level.SEVERE, "Measuring failed.", failed);
    } finally {
      Product.stop();
    }
    // The browser's driver leaves a thread behind.
    System.exit(status);
  }

  private void all() throws Exception {
    say("Starting the product");
    Product.url();
    machine();
    if (isAsked("weights")) {
      say("Weighing pages");
      part("Weight of pages, kB over the wire", new Weights().measure().table());
    }
    if (isAsked("statements")) {
      say("Counting statements");
      part("SQL statements of a request", new Statements().table());
    }
    if (isAsked("requests")) {
      say("Asking as browsers do");
      part("Requests a second", new Throughput().measure().table());
    }
    if (isAsked("who")) {
      say("Asking with and without a sign-in");
      part("Knowing who asks", new WhoAsks().lines());
    }
    if (isAsked("heap")) {
      say("Visitors who are gone");
      part("Live heap after visitors have gone", Visits.table());
    }
    if (isAsked("citizens")) {
      say("Citizens who are signed in");
      part("Live heap while citizens are signed in", Visits.citizens());
    }
    say("Written to " + file + "\n\n" + report);
  }

  /** All parts are, where none is named. */
  private static boolean isAsked(String part) {
    return PARTS.isEmpty() || PARTS.contains(part);
  }

  private void machine() throws IOException {
    String cpu =
        Files.readString(Path.of("/proc/cpuinfo"))
            .lines()
            .filter(line -> line.startsWith("model name"))
            .map(line -> line.substring(line.indexOf(':') + 1).strip())
            .findFirst()
            .orElse("unknown");
    report.append(
        String.format(
            Locale.ROOT,
            "Measured on %s by `mvn -Pmeasure`: %d processors (%s), %s %s, Java %s,%n"
                + "%d connections; client, server and database share the machine.%n",
            LocalDate.now(ZoneOffset.UTC),
            Runtime.getRuntime().availableProcessors(),
            cpu,
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            Runtime.version().feature(),
            Load.CONNECTIONS));
  }

  /** Also written at once: who stops half-way has the first half. */
  private void part(String heading, String table) throws IOException {
    report.append("\n### ").append(heading).append("\n\n").append(table);
    Files.writeString(file, report);
  }

  private static void say(String what) {
    LOG.info(what);
  }
}
