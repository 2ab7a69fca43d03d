package fi.luukku.acceptance.rush;

import fi.luukku.acceptance.Product;
import fi.luukku.acceptance.SecondNode;
import fi.luukku.acceptance.faults.Database;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/** Many attempts at the same times through the real pages of two nodes ({@link Days}). */
final class Right {
  private static final int NODES = Integer.getInteger("rush.nodes", 2);
  static final String OVERLAPS =
      "SELECT COUNT(*) FROM occupancy a JOIN occupancy b ON a.resource_id = b.resource_id"
          + " AND a.id < b.id AND a.starts < b.ends AND b.starts < a.ends";
  private static final String BOOKINGS =
      "SELECT COUNT(DISTINCT claim) FROM occupancy WHERE kind = 'BOOKING'";

  private final List<Citizen> citizens;
  private final Map<String, String> other;
  private Days days;
  private Contest contest;

  /**
   * @param other what the second node is told in place of the product's own settings
   */
  Right(Map<String, String> other) throws Exception {
    this.other = other;
    citizens = Citizen.signedIn(Days.CITIZENS);
  }

  String lines() throws Exception {
    try (SecondNode node = NODES > 1 ? SecondNode.start(other) : null;
        Exchange line = Exchange.open()) {
      days = Days.find(line, citizens.get(0));
      long before = Database.count(BOOKINGS);
      contest = new Contest(citizens, Form.confirming(line, citizens.get(0), days.first()));
      int own = URI.create(Product.url()).getPort();
      int second = node == null ? own : node.port();
      IntFunction<Exchange> lines = i -> new Exchange(i % 2 == 0 ? own : second);
      Together.Done<Outcome> done =
          Together.of(Together.CONNECTIONS, days.attempts(contest), lines);
      return report(done, before);
    }
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
            Days.CITIZENS,
            NODES,
            days.places(),
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
