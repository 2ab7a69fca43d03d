package fi.luukku.acceptance.rush;

import fi.luukku.acceptance.faults.Database;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * What the engine decides in a second beside the cheapest right thing, in rounds that alternate.
 */
final class Fast {
  private static final int ROUNDS = Integer.getInteger("rush.rounds", 5);

  /** Rounds before those that count: the portal is not warm when it has just been started. */
  private static final int WARMING = Integer.getInteger("rush.warming", 4);

  private static final int RIVALS = 200;
  private static final int PLACES = 20;
  private static final int RACES_A_ROUND = 3;
  private static final int BARE_RACES_A_ROUND = 10;
  private static final Duration LOOK = Duration.ofSeconds(3);
  private static final String WEEK_FACILITY = "meeting-room-silakka";
  private static final List<String> FACILITIES =
      List.of(
          "meeting-room-silakka",
          "meeting-room-ahven",
          "koivumaki-gym",
          "craft-room",
          "library-group-room");

  private final Map<String, List<Double>> rates = new LinkedHashMap<>();
  private final List<Citizen> citizens;
  private final List<Place> places = new ArrayList<>();
  private final LocalDate monday =
      LocalDate.now(ZoneOffset.UTC).plusWeeks(7).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
  private Fields confirm;
  private StaffDay staffDay;
  private long slot;

  Fast() throws Exception {
    citizens = Citizen.signedIn(RIVALS);
    slot = 1 + Database.count("SELECT COALESCE(MAX(slot), 0) FROM bare_claim");
  }

  String lines() throws Exception {
    Seed.reservations(50_000);
    try (Exchange line = Exchange.open()) {
      find(line);
    }
    staffDay = StaffDay.on(monday);
    for (int round = 0; round < WARMING + ROUNDS; round++) {
      round(round >= WARMING);
    }
    Seed.clear();
    return table();
  }

  private void find(Exchange line) {
    Citizen someone = citizens.get(0);
    for (LocalDate day = monday; places.size() < PLACES; day = day.plusDays(1)) {
      for (String facility : FACILITIES) {
        Place.on(line, someone, facility, day).stream()
            .filter(place -> places.stream().noneMatch(place::overlaps))
            .limit(2)
            .forEach(places::add);
      }
    }
    confirm = Form.confirming(line, someone, places.get(0));
  }

  private void round(boolean counts) throws Exception {
    note(counts, "bare claim, race of 200 for 20", bareRaces());
    note(counts, "race of 200 for 20 places", races());
    note(counts, "bare claim, each of its own", bareClaims());
    note(counts, "reservation through the page", reservations());
    String page = Place.page(WEEK_FACILITY, monday);
    note(counts, "bare PrimeFaces table of 25 x 4", looks("/bare-pages/table.xhtml", ""));
    note(
        counts,
        "staff's day of all facilities, 50,000 reservations",
        looks(staffDay.page(), staffDay.cookie()));
    note(counts, "week page of a facility, 50,000 reservations", looks(page, ""));
  }

  private void note(boolean counts, String name, double perSecond) {
    if (counts) {
      rates.computeIfAbsent(name, any -> new ArrayList<>()).add(perSecond);
    }
  }

  private double bareRaces() throws Exception {
    double seconds = 0;
    for (int race = 0; race < BARE_RACES_A_ROUND; race++) {
      List<Together.Work<Answer>> posts = new ArrayList<>();
      for (int i = 0; i < RIVALS; i++) {
        posts.add(claim(slot + i % PLACES));
      }
      slot += PLACES;
      Together.Done<Answer> done = Together.of(Together.CONNECTIONS, posts);
      Check.winners(done.results(), PLACES, 409);
      seconds += done.seconds();
    }
    return RIVALS * BARE_RACES_A_ROUND / seconds;
  }

  private double bareClaims() throws Exception {
    List<Together.Work<Answer>> posts = new ArrayList<>();
    for (int i = 0; i < 5 * RIVALS; i++) {
      posts.add(claim(slot++));
    }
    Together.Done<Answer> done = Together.of(Together.CONNECTIONS, posts);
    Check.winners(done.results(), posts.size(), 409);
    return done.perSecond();
  }

  private static Together.Work<Answer> claim(long slot) {
    return line ->
        line.post("/bare-pages/claim", "", "room=1&who=" + UUID.randomUUID() + "&slot=" + slot);
  }

  private double races() throws Exception {
    double seconds = 0;
    for (int race = 0; race < RACES_A_ROUND; race++) {
      List<Together.Work<Answer>> posts = new ArrayList<>();
      for (int i = 0; i < RIVALS; i++) {
        Citizen rival = citizens.get(i);
        Place place = places.get(i % PLACES);
        posts.add(line -> rival.hold(line, place));
      }
      Collections.shuffle(posts);
      Together.Done<Answer> done = Together.of(Together.CONNECTIONS, posts);
      Check.winners(done.results(), PLACES, 422);
      seconds += done.seconds();
      Database.change("DELETE FROM occupancy WHERE kind = 'HOLD'");
    }
    return RIVALS * RACES_A_ROUND / seconds;
  }

  /** Each has a hold, and all confirm. */
  private double reservations() throws Exception {
    List<Together.Work<Answer>> posts = new ArrayList<>();
    List<String> holds = Holds.of(citizens);
    for (int i = 0; i < RIVALS; i++) {
      Citizen citizen = citizens.get(i);
      String hold = holds.get(i);
      posts.add(line -> citizen.confirm(line, confirm, hold));
    }
    Together.Done<Answer> done = Together.of(Together.CONNECTIONS, posts);
    Check.winners(done.results(), RIVALS, 422);
    long kept = Holds.release();
    if (kept != RIVALS) {
      throw new IllegalStateException("Confirmed " + RIVALS + ", stored " + kept);
    }
    return done.perSecond();
  }

  private double looks(String page, String cookie) throws Exception {
    long end = System.nanoTime() + LOOK.toNanos();
    List<Together.Work<Integer>> people =
        Collections.nCopies(Together.CONNECTIONS, line -> Check.looks(line, page, cookie, end));
    Together.Done<Integer> done = Together.of(Together.CONNECTIONS, people);
    return done.results().stream().mapToInt(Integer::intValue).sum() / done.seconds();
  }

  private String table() {
    StringBuilder table =
        new StringBuilder(
            "| what | a second, median (least to most) | beside the bare one |\n"
                + "| --- | ---: | ---: |\n");
    double bare = 0;
    for (Map.Entry<String, List<Double>> one : rates.entrySet()) {
      List<Double> all = one.getValue().stream().sorted(Comparator.naturalOrder()).toList();
      double median = all.get(all.size() / 2);
      bare = one.getKey().startsWith("bare") ? median : bare;
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %.0f (%.0f to %.0f) | %.0f %% |%n",
              one.getKey(),
              median,
              all.get(0),
              all.get(all.size() - 1),
              100 * median / bare));
    }
    return table.toString();
  }
}
