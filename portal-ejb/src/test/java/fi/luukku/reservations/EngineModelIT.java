package fi.luukku.reservations;

import static fi.luukku.reservations.EngineFixture.citizen;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.identity.Caller;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Random bookings, moves and cancellations at two desks on the real database, against a list of
 * what stands. After each of them: nothing is lost, nothing overlaps, and what is offered is what
 * the list leaves free.
 */
class EngineModelIT {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Instant OPENS = EngineFixture.local("2026-11-24T08:00");
  private static final int HALF_HOURS = 24;
  private static final List<Caller> PEOPLE = List.of(citizen(), citizen(), citizen());

  private static EngineFixture engine;

  private enum Kind {
    BOOK,
    MOVE,
    CANCEL
  }

  /**
   * @param which of what stands is moved or cancelled
   * @param start in half hours after opening
   * @param length in half hours
   */
  private record Act(Kind kind, int who, int which, int start, int length) {
    Period period() {
      return Period.of(OPENS.plus(halfHours(start)), halfHours(length));
    }
  }

  /** What the list says that stands. */
  private record Standing(Caller who, Claim claim) {
    boolean takes(String desk, Period period) {
      return claim.resources().contains(desk) && claim.used().overlaps(period);
    }
  }

  @BeforeContainer
  static void start() throws Exception {
    engine = new EngineFixture();
  }

  @AfterContainer
  static void stop() throws Exception {
    assertThat(engine.overlaps()).isZero();
    engine.close();
  }

  @Property(tries = 25)
  void what_is_booked_moved_and_cancelled_is_what_stands(@ForAll("acts") List<Act> acts) {
    Bookable desks = engine.desks(2);
    List<Standing> standing = new ArrayList<>();
    for (Act act : acts) {
      if (act.kind() == Kind.BOOK) {
        book(desks, standing, act);
      } else if (!standing.isEmpty()) {
        change(desks, standing, act);
      }
      compare(desks, standing);
    }
  }

  private static void book(Bookable desks, List<Standing> standing, Act act) {
    Caller who = PEOPLE.get(act.who());
    boolean free = isFree(desks, standing, act.period());
    try {
      standing.add(new Standing(who, engine.book(who, desks, act.period())));
      assertThat(free).as("booked where the list has a place: " + act).isTrue();
    } catch (SlotAlreadyTaken taken) {
      assertThat(free).as("refused where the list has none: " + act).isFalse();
    }
  }

  private static void change(Bookable desks, List<Standing> standing, Act act) {
    Standing old = standing.remove(act.which() % standing.size());
    String id = old.claim().id();
    if (act.kind() == Kind.CANCEL) {
      assertThat(engine.transaction.call(() -> engine.occupying.free(id))).isPresent();
      return;
    }
    boolean free = isFree(desks, standing, act.period());
    Wish wish = new Wish(desks, act.period(), "{}");
    try {
      Claim moved = engine.transaction.call(() -> engine.occupying.move(old.who(), id, wish));
      standing.add(new Standing(old.who(), moved));
      assertThat(free).as("moved where the list has a place: " + act).isTrue();
    } catch (SlotAlreadyTaken taken) {
      standing.add(old);
      assertThat(free).as("not moved where the list has none: " + act).isFalse();
    }
  }

  private static void compare(Bookable desks, List<Standing> standing) {
    for (Standing one : standing) {
      Claim found = engine.occupying.find(one.who(), one.claim().id()).orElseThrow();
      assertThat(found.used()).isEqualTo(one.claim().used());
      assertThat(found.resources()).isEqualTo(one.claim().resources());
      assertThat(found.isHold()).isFalse();
    }
    List<Instant> offered =
        engine.freeTimes.days(Caller.visitor(""), desks, DAY, DAY).get(0).starts();
    assertThat(offered)
        .isEqualTo(
            IntStream.range(0, HALF_HOURS)
                .mapToObj(start -> OPENS.plus(halfHours(start)))
                .filter(start -> isFree(desks, standing, Period.of(start, halfHours(1))))
                .toList());
  }

  private static boolean isFree(Bookable desks, List<Standing> standing, Period period) {
    return desks.anyOf().stream()
        .anyMatch(desk -> standing.stream().noneMatch(one -> one.takes(desk, period)));
  }

  private static Duration halfHours(int many) {
    return Duration.ofMinutes(30L * many);
  }

  @Provide
  Arbitrary<List<Act>> acts() {
    Arbitrary<Kind> kind = Arbitraries.of(Kind.BOOK, Kind.BOOK, Kind.MOVE, Kind.MOVE, Kind.CANCEL);
    return Combinators.combine(
            kind,
            Arbitraries.integers().between(0, PEOPLE.size() - 1),
            Arbitraries.integers().between(0, 50),
            Arbitraries.integers().between(0, HALF_HOURS - 4),
            Arbitraries.integers().between(1, 4))
        .as(Act::new)
        .list()
        .ofMinSize(5)
        .ofMaxSize(25);
  }
}
