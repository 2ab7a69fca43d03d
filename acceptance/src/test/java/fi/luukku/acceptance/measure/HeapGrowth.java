package fi.luukku.acceptance.measure;

import fi.luukku.acceptance.Product;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the portal still holds after visitors have gone: the live heap, counted by the JVM after a
 * full collection, before and after a thousand of them.
 */
public final class HeapGrowth {
  /** {@code -Dmeasure.visitors=10000}. */
  static final int VISITORS = Integer.getInteger("measure.visitors", 1_000);

  private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

  private HeapGrowth() {}

  /** Lets one visitor, known by a number, come and go. */
  @FunctionalInterface
  interface Visit {
    void by(int visitor) throws Exception;
  }

  /** Live bytes before and after. */
  record Grown(String who, int visitors, long before, long after, double seconds) {
    String row() {
      return String.format(
          Locale.ROOT,
          "| %s | %.1f | %.1f | %+.1f | %+.2f | %.0f |%n",
          who,
          before / 1048576.0,
          after / 1048576.0,
          (after - before) / 1048576.0,
          (after - before) / 1024.0 / visitors,
          seconds);
    }
  }

  static String heading() {
    return """
        | visitors | live heap before, MiB | after, MiB | growth, MiB | a visitor, KiB | took, s |
        | --- | ---: | ---: | ---: | ---: | ---: |
        """;
  }

  /** {@link #VISITORS} visits. */
  static Grown of(String who, Visit visit) throws Exception {
    return of(who, VISITORS, visit);
  }

  /**
   * So many visits. A twentieth of that comes before the first count, so that what is made once
   * (classes, compiled pages, pools) is there already.
   */
  static Grown of(String who, int visitors, Visit visit) throws Exception {
    visitAll(visit, visitors / 20, -visitors);
    long before = liveBytes();
    long start = System.nanoTime();
    visitAll(visit, visitors, 0);
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Grown(who, visitors, before, liveBytes(), seconds);
  }

  private static void visitAll(Visit visit, int visitors, int first) throws Exception {
    Crowd.of(visitors, number -> visit.by(first + number));
  }

  /** The histogram counts what is reachable: jcmd makes a full collection before it. */
  public static long liveBytes() throws IOException, InterruptedException {
    jcmd("GC.run");
    Matcher total = TOTAL.matcher(jcmd("GC.class_histogram"));
    if (!total.find()) {
      throw new IllegalStateException("The portal's JVM gave no histogram.");
    }
    return Long.parseLong(total.group(1));
  }

  private static String jcmd(String order) throws IOException, InterruptedException {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    Process asked =
        new ProcessBuilder(jcmd, Product.endpoint("pid.portal"), order)
            .redirectErrorStream(true)
            .start();
    String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!asked.waitFor(1, TimeUnit.MINUTES) || asked.exitValue() != 0) {
      throw new IllegalStateException("jcmd " + order + " failed: " + said);
    }
    return said;
  }
}
