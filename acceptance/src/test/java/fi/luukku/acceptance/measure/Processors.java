package fi.luukku.acceptance.measure;

import fi.luukku.acceptance.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What the processors have done so far, as Linux counts it in {@code /proc}: all of them, the
 * portal, and everything else of ours (this program, the launcher and its other children).
 */
public record Processors(
    long busyTicks,
    long stolenTicks,
    long allTicks,
    long portalTicks,
    long databaseTicks,
    long ourTicks) {
  private static final double MILLIS_PER_TICK = 10;
  private static final List<String> PARTS =
      List.of(
          "pid.launcher", "pid.mariadb", "pid.keycloak", "pid.artemis", "pid.broker", "pid.mail");

  public static Processors now() {
    long[] total = total();
    long portal = ticks(Product.endpoint("pid.portal"));
    long others =
        Stream.concat(
                PARTS.stream().flatMap(part -> find(part).stream()),
                Stream.of(String.valueOf(ProcessHandle.current().pid())))
            .mapToLong(Processors::ticks)
            .sum();
    long busy = total[0] + total[1] + total[2] + total[5] + total[6];
    long database = find("pid.mariadb").map(Processors::ticks).orElse(0L);
    return new Processors(
        busy, total[7], LongStream.of(total).sum(), portal, database, portal + others);
  }

  /** Share of all processors that strangers took since then, in per cent. */
  public double foreignPercentSince(Processors before) {
    long foreign = (busyTicks - before.busyTicks) - (ourTicks - before.ourTicks);
    long stolen = stolenTicks - before.stolenTicks;
    return 100.0 * Math.max(0, foreign + stolen) / (allTicks - before.allTicks);
  }

  /** Processor time of the portal since then. */
  public double portalMillisSince(Processors before) {
    return (portalTicks - before.portalTicks) * MILLIS_PER_TICK;
  }

  /** Processor time of the portal and its database since then. */
  public double portalAndDatabaseMillisSince(Processors before) {
    return portalMillisSince(before) + (databaseTicks - before.databaseTicks) * MILLIS_PER_TICK;
  }

  private static Optional<String> find(String part) {
    try {
      return Optional.of(Product.endpoint(part));
    } catch (IllegalArgumentException noSuchPart) {
      return Optional.empty();
    }
  }

  /** user nice system idle iowait irq softirq steal. */
  private static long[] total() {
    String[] words = read("/proc/stat").lines().findFirst().orElseThrow().split("\\s+", -1);
    return Stream.of(words).skip(1).limit(8).mapToLong(Long::parseLong).toArray();
  }

  private static long ticks(String pid) {
    String line = read("/proc/" + pid + "/stat");
    String[] words = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
    return Long.parseLong(words[11]) + Long.parseLong(words[12]);
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException unreadable) {
      throw new IllegalStateException(
          "Measuring needs Linux and a product that runs: cannot read " + file + ".", unreadable);
    }
  }
}
