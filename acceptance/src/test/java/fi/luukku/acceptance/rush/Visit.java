package fi.luukku.acceptance.rush;

import fi.luukku.acceptance.Product;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The opening as people live it, by Gatling in a JVM of its own: signed in before, they search,
 * open, hold and confirm ({@code OpeningRush}, in {@code src/rush}).
 */
final class Visit {
  private static final List<String> HALLS =
      List.of("koivumaki-gym", "meeting-room-silakka", "band-room");
  private static final int PEOPLE = Integer.getInteger("rush.people", 500);

  String lines() throws Exception {
    Path target = Path.of(System.getProperty("luukku.acceptance.target"));
    Path people = target.resolve("rush-people.csv");
    Files.writeString(people, "cookie,hall,day,starts,ends\n" + rows());
    Path story = target.resolve("gatling.log");
    Process gatling =
        new ProcessBuilder(command(target, people))
            .redirectErrorStream(true)
            .redirectOutput(story.toFile())
            .start();
    int status = gatling.waitFor();
    Files.delete(people);
    if (status != 0) {
      throw new IllegalStateException("Gatling ended with " + status + ", see " + story);
    }
    String told = Files.readString(story, StandardCharsets.UTF_8);
    int at = told.lastIndexOf("---- Global Information");
    return String.format(
        Locale.ROOT,
        "%d people press within seconds, by Gatling.%n%n```%n%s%n```%n",
        PEOPLE,
        told.substring(Math.max(0, at)).lines().limit(30).collect(Collectors.joining("\n")));
  }

  /** One for each of them: who he is, and which of a few times he is after. */
  private static String rows() throws Exception {
    List<Citizen> citizens = Citizen.signedIn(PEOPLE);
    List<Place> places = new ArrayList<>();
    LocalDate day =
        LocalDate.now(ZoneOffset.UTC).plusWeeks(5).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    try (Exchange line = Exchange.open()) {
      for (String hall : HALLS) {
        places.addAll(Place.on(line, citizens.get(0), hall, day));
      }
    }
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < PEOPLE; i++) {
      Place place = places.get(i % places.size());
      String cookie = citizens.get(i).cookie().replaceFirst("luukku-session=", "");
      rows.append(
          String.join(",", cookie, place.facility(), day.toString(), place.starts(), place.ends()));
      rows.append('\n');
    }
    return rows.toString();
  }

  private static List<String> command(Path target, Path people) {
    // Gatling logs by Logback alone.
    String classpath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(part -> !part.contains("slf4j-jdk14"))
            .collect(Collectors.joining(File.pathSeparator));
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx512m",
        "--add-opens=java.base/java.lang=ALL-UNNAMED",
        "-Drush.url=" + Product.url(),
        "-Drush.people=" + people,
        "-Drush.count=" + PEOPLE,
        "-classpath",
        classpath,
        "io.gatling.app.Gatling",
        "-s",
        "fi.luukku.acceptance.rush.OpeningRush",
        "-rf",
        target.resolve("gatling").toString());
  }
}
