package fi.luukku.acceptance.rush;

import fi.luukku.acceptance.Product;
import fi.luukku.acceptance.SecondNode;
import fi.luukku.acceptance.faults.Database;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Many attempts at the same times through the real pages of two nodes. Half of the days have places
 * that do not touch each other, for which all rivals press the same button; on the others any start
 * is wanted, so that periods overlap, and winners give back or move.
 */
final class Right {
  private static final int ATTEMPTS = Integer.getInteger("rush.attempts", 2_000);
  private static final int NODES = Integer.getInteger("rush.nodes", 2);
  private static final int RIVALS_A_PLACE = 50;
  private static final int CITIZENS = Math.max(100, Math.min(3_000, ATTEMPTS / 4));
  private static final List<String> FACILITIES =
      List.of(
          "meeting-room-silakka",
          "meeting-room-ahven",
          "koivumaki-gym",
          "craft-room",
          "library-group-room",
          "band-room");
  private static final String OVERLAPS =
      "SELECT COUNT(*) FROM occupancy a JOIN occupancy b ON a.resource_id = b.resource_id"
          + " AND a.id < b.id AND a.starts < b.ends AND b.starts < a.ends";
  private static final String BOOKINGS =
      "SELECT COUNT(DISTINCT claim) FROM occupancy WHERE kind = 'BOOKING'";

  private final List<Citizen> citizens;
  private final List<List<Place>> days = new ArrayList<>();
  private Contest contest;

  Right() throws Exception {
    citizens = Citizen.signedIn(CITIZENS);
  }

  String lines() throws Exception {
    try (SecondNode other = NODES > 1 ? SecondNode.start() : null;
        Exchange line = Exchange.open()) {
      find(line);
      long before = Database.count(BOOKINGS);
      contest = new Contest(citizens, Form.confirming(line, citizens.get(0), days.get(0).get(0)));
      int own = URI.create(Product.url()).getPort();
      int second = other == null ? own : other.port();
      IntFunction<Exchange> lines = i -> new Exchange(i % 2 == 0 ? own : second);
      Together.Done<Outcome> done = Together.of(Together.CONNECTIONS, attempts(), lines);
      return report(done, before);
    }
  }

  private void find(Exchange line) {
    int places = Math.max(2, ATTEMPTS / RIVALS_A_PLACE);
    LocalDate day =
        LocalDate.now(ZoneOffset.UTC).plusWeeks(3).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    for (int found = 0; found < places; day = day.plusDays(1)) {
      if (day.isAfter(LocalDate.now(ZoneOffset.UTC).plusWeeks(20))) {
        throw new IllegalStateException("The demo has no more than " + found + " places.");
      }
      for (int i = 0; i < FACILITIES.size() && found < places; i++) {
        List<Place> all = Place.on(line, citizens.get(0), FACILITIES.get(i), day);
        List<Place> chosen = days.size() % 2 == 0 ? apart(all) : all;
        if (!chosen.isEmpty()) {
          days.add(chosen);
          found += chosen.size();
        }
      }
    }
  }

  private static List<Place> apart(List<Place> all) {
    List<Place> apart = new ArrayList<>();
    all.stream().filter(one -> apart.stream().noneMatch(one::overlaps)).forEach(apart::add);
    return apart;
  }

  private List<Together.Work<Outcome>> attempts() {
    List<Together.Work<Outcome>> all = new ArrayList<>();
    int each = ATTEMPTS / days.stream().mapToInt(List::size).sum() + 1;
    for (int i = 0; i < days.size() && all.size() < ATTEMPTS; i++) {
      List<Place> day = days.get(i);
      boolean alike = i % 2 == 0;
      for (int attempt = 0; attempt < each * day.size() && all.size() < ATTEMPTS; attempt++) {
        // All rivals of one place after the other, or anything on that day.
        Place place = day.get(alike ? attempt / each : attempt % day.size());
        all.add(line -> contest.attempt(line, place, !alike));
      }
    }
    return all;
  }

  private String report(Together.Done<Outcome> done, long before) {
    long told = contest.count(done, Outcome.TOLD);
    long none = contest.count(done, Outcome.TOLD_NONE_FREE);
    long won = contest.count(done, Outcome.WON);
    long given = contest.count(done, Outcome.GIVEN_BACK);
    long moved = contest.count(done, Outcome.MOVED);
    long overlaps = Database.count(OVERLAPS);
    long rows = Database.count(BOOKINGS) - before;
    String report =
        String.format(
            Locale.ROOT,
            "%d attempts by %d citizens on %d node(s) for %d places, %.0f a second: %d confirmed (%d"
                + " of these after a move), %d confirmed and given back, %d told with the nearest"
                + " free times, %d told that nothing is free near it, %d other answers.%n"
                + "Overlapping rows: %d. Places that nobody gave back and that have other than one"
                + " winner: %d. Acknowledged and standing: %d, rows: %d; acknowledged without a row:"
                + " %d.%n",
            done.results().size(),
            CITIZENS,
            NODES,
            days.stream().mapToInt(List::size).sum(),
            done.perSecond(),
            won + moved,
            moved,
            given,
            told,
            none,
            contest.count(done, Outcome.FAULT),
            overlaps,
            contest.withoutOneWinner(),
            won + moved,
            rows,
            contest.withoutRow());
    boolean right =
        overlaps == 0
            && contest.withoutOneWinner() == 0
            && rows == won + moved
            && contest.withoutRow() == 0
            && contest.count(done, Outcome.FAULT) == 0;
    if (!right) {
      throw new IllegalStateException("Not right:\n" + report + contest.firstFault());
    }
    return report;
  }
}
