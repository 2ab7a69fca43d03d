package fi.luukku.reservations;

import static fi.luukku.reservations.EngineFixture.citizen;
import static fi.luukku.reservations.EngineFixture.local;
import static fi.luukku.reservations.EngineFixture.open;
import static fi.luukku.reservations.EngineFixture.tuesday;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.identity.Caller;
import fi.luukku.reservations.TakenTimes.Taken;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is told of what is taken, free, used and agreed. */
class LookingIT {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Period WHOLE_DAY =
      new Period(local("2026-11-24T00:00"), local("2026-11-25T00:00"));

  private static EngineFixture engine;
  private static EngineParts parts;

  private final Caller aino = citizen();

  @BeforeAll
  static void start() throws Exception {
    engine = new EngineFixture();
    parts = new EngineParts(engine);
  }

  @AfterEach
  void it_is_monday_again() {
    engine.clock.forward(Duration.between(engine.clock.instant(), EngineFixture.MONDAY_MORNING));
  }

  @AfterAll
  static void stop() throws Exception {
    assertThat(engine.overlaps()).isZero();
    engine.close();
  }

  @Test
  void a_whole_is_taken_where_any_of_its_parts_is_and_what_takes_them_all_stands_once() {
    String hall = engine.hallWithTwoHalves();
    Claim whole = engine.book(aino, open(List.of(hall)), tuesday("09:00", "10:00"));
    Claim half = engine.book(aino, open(List.of(hall + "-b")), tuesday("08:00", "09:00"));
    engine.hold(aino, open(List.of(hall + "-a")), tuesday("11:00", "12:00"));
    close(hall, tuesday("14:00", "15:00"));

    List<Taken> taken = parts.taken.of(hall, WHOLE_DAY);

    assertThat(taken).extracting(Taken::used).isSorted().hasSize(3);
    assertThat(taken.get(0)).isEqualTo(taken(half));
    assertThat(taken.get(1)).isEqualTo(taken(whole));
    assertThat(taken.get(2).kind()).isEqualTo(Claim.Kind.CLOSURE);
    assertThat(parts.taken.of(hall + "-a", WHOLE_DAY)).hasSize(2);
    assertThat(parts.taken.of("nothing", WHOLE_DAY)).isEmpty();
    assertThat(TakenTimes.stretches(taken, tuesday("08:30", "14:30")))
        .containsExactly(tuesday("08:30", "10:00"), tuesday("14:00", "14:30"));
  }

  @Test
  void several_are_told_at_once_by_their_keys() {
    Bookable two = engine.desks(2);
    Bookable first = two.only(two.anyOf().get(0));
    Claim one = engine.book(aino, first, tuesday("09:00", "10:00"));
    Claim earlier = engine.book(aino, first, tuesday("08:00", "08:30"));

    Map<String, List<Taken>> all =
        parts.taken.ofEach(List.of(two.anyOf().get(0), two.anyOf().get(1), "nothing"), WHOLE_DAY);

    assertThat(all).containsOnlyKeys(two.anyOf().get(0));
    assertThat(all.get(two.anyOf().get(0))).containsExactly(taken(earlier), taken(one));
    assertThat(parts.taken.ofEach(List.of("nothing"), WHOLE_DAY)).isEmpty();
  }

  @Test
  void a_day_of_many_tells_when_each_is_open_and_taken() {
    String hall = engine.hallWithTwoHalves();
    Bookable whole = open(List.of(hall));
    Bookable desk = engine.desk();
    Claim booked = engine.book(aino, whole, tuesday("09:00", "10:00"));
    Claim held = engine.hold(aino, desk, tuesday("11:00", "12:00"));

    List<ResourceDay> days = parts.takenAmong.on(List.of(desk, whole), DAY);

    assertThat(days).extracting(ResourceDay::key).containsExactly(desk.anyOf().get(0), hall);
    assertThat(days.get(0).open()).containsExactly(tuesday("08:00", "20:00"));
    assertThat(days.get(0).closedBecause()).isEmpty();
    assertThat(days.get(0).taken())
        .containsExactly(new ResourceDay.Taken(held.id(), Claim.Kind.HOLD, held.used()));
    assertThat(days.get(1).taken())
        .containsExactly(new ResourceDay.Taken(booked.id(), Claim.Kind.BOOKING, booked.used()));
    assertThat(parts.takenAmong.on(List.of(), DAY)).isEmpty();
    assertThat(parts.takenAmong.on(List.of(whole), DAY.plusDays(1)).get(0).taken()).isEmpty();

    engine.clock.forward(Duration.ofMinutes(10));
    assertThat(parts.takenAmong.on(List.of(desk), DAY).get(0).taken()).isEmpty();
  }

  @Test
  void bookings_that_stand_are_told_with_the_series_that_they_are_of() {
    String hall = engine.hallWithTwoHalves();
    Bookable whole = open(List.of(hall));
    Claim alone = engine.book(aino, whole, tuesday("12:00", "13:00"));
    engine.hold(aino, whole, tuesday("15:00", "16:00"));
    String series = series(whole, tuesday("09:00", "10:00"));

    List<TakenAmong.Standing> standing = parts.takenAmong.standing(hall, WHOLE_DAY);

    assertThat(standing).hasSize(2);
    assertThat(standing.get(0).booking()).isEqualTo(series);
    assertThat(standing.get(0).inSeries()).isTrue();
    assertThat(standing.get(1))
        .isEqualTo(new TakenAmong.Standing(alone.id(), alone.id(), alone.used()));
    assertThat(standing.get(1).inSeries()).isFalse();
  }

  @Test
  void use_is_what_bookings_had_within_the_days_asked_for() {
    Bookable desk = engine.desk();
    engine.book(aino, desk, tuesday("09:00", "10:00"));
    engine.hold(aino, desk, tuesday("12:00", "13:00"));
    Bookable other = engine.desk();

    List<ResourceUse> use = parts.used.of(List.of(other, desk), DAY, DAY.plusDays(1));

    assertThat(use.get(0).used()).isEmpty();
    assertThat(use.get(1).key()).isEqualTo(desk.anyOf().get(0));
    assertThat(use.get(1).used()).containsExactly(tuesday("09:00", "10:00"));
    assertThat(use.get(1).open())
        .containsExactly(
            tuesday("08:00", "20:00"),
            new Period(local("2026-11-25T08:00"), local("2026-11-25T20:00")));
    assertThat(parts.used.of(List.of(desk), DAY.plusDays(1), DAY.plusDays(1)).get(0).used())
        .isEmpty();
    assertThat(parts.used.of(List.of(), DAY, DAY)).isEmpty();
  }

  @Test
  void what_is_booked_of_several_names_the_one_that_has_it() {
    Bookable two = engine.desks(2);
    Claim second = engine.book(aino, two.only(two.anyOf().get(1)), tuesday("10:00", "11:00"));
    Claim first = engine.book(aino, two.only(two.anyOf().get(0)), tuesday("09:00", "10:00"));
    engine.hold(aino, two, tuesday("15:00", "16:00"));

    assertThat(parts.booked.of(two.anyOf(), WHOLE_DAY))
        .containsExactly(booked(first), booked(second));
    assertThat(parts.booked.of(two.anyOf(), tuesday("08:00", "10:00")))
        .containsExactly(booked(first));
    assertThat(parts.booked.of(List.of(), WHOLE_DAY)).isEmpty();
    assertThat(parts.booked.of(List.of("nothing"), WHOLE_DAY)).isEmpty();
  }

  @Test
  void what_was_agreed_is_told_of_uses_that_start_in_the_window() {
    Bookable desk = engine.desk();
    Claim early = engine.book(aino, desk, tuesday("09:00", "11:00"));
    Claim late = engine.book(aino, desk, tuesday("12:00", "13:00"));
    String series = series(desk, tuesday("15:00", "16:00"));

    assertThat(parts.agreed.starting(desk.anyOf(), tuesday("09:00", "13:00")))
        .containsExactly(agreed(early), agreed(late));
    assertThat(parts.agreed.starting(desk.anyOf(), tuesday("09:30", "12:00"))).isEmpty();
    assertThat(parts.agreed.starting(List.of(), WHOLE_DAY)).isEmpty();
    assertThat(parts.agreed.ofSeries(List.of(series, "unknown")))
        .containsOnlyKeys(series)
        .hasEntrySatisfying(
            series,
            dates ->
                assertThat(dates)
                    .extracting(Agreed::used)
                    .containsExactly(tuesday("15:00", "16:00")));
    assertThat(parts.agreed.ofSeries(List.of())).isEmpty();
  }

  @Test
  void what_is_free_of_many_things_is_told_in_the_order_asked_for() {
    String hall = engine.hallWithTwoHalves();
    Bookable whole = open(List.of(hall));
    Bookable half = open(List.of(hall + "-a"));
    Bookable desk = engine.desk();
    close(hall + "-b", tuesday("09:00", "20:00"));
    engine.hold(aino, desk, tuesday("08:00", "10:00"));
    engine.hold(citizen(), desk, tuesday("10:00", "12:00"));

    Map<Bookable, List<Period>> free = parts.freeAmong.on(aino, List.of(desk, whole, half), DAY);

    assertThat(free.keySet()).containsExactly(desk, whole, half);
    assertThat(free.get(desk))
        .containsExactly(tuesday("08:00", "10:00"), tuesday("12:00", "20:00"));
    assertThat(free.get(whole)).containsExactly(tuesday("08:00", "09:00"));
    assertThat(free.get(half)).containsExactly(tuesday("08:00", "20:00"));
    assertThat(parts.freeAmong.on(aino, List.of(), DAY)).isEmpty();
    engine.clock.forward(Duration.ofMinutes(10));
    assertThat(parts.freeAmong.on(citizen(), List.of(desk), DAY).get(desk))
        .containsExactly(tuesday("08:00", "20:00"));
  }

  private String series(Bookable what, Period date) {
    return engine.transaction.call(
        () -> {
          String id = parts.series.hold(aino, List.of(new Wish(what, date, "{}")));
          parts.series.keep(aino, parts.series.find(aino, id).orElseThrow());
          return id;
        });
  }

  private static void close(String resource, Period period) {
    engine.transaction.call(() -> parts.closing.close("test-" + resource, resource, period));
  }

  private static Taken taken(Claim claim) {
    return new Taken(claim.id(), Claim.Kind.BOOKING, claim.used());
  }

  private static BookedTimes.Booked booked(Claim claim) {
    return new BookedTimes.Booked(
        claim.id(), claim.resources().get(0), claim.used(), claim.terms());
  }

  private static Agreed agreed(Claim claim) {
    return new Agreed(claim.id(), claim.id(), claim.used(), claim.terms());
  }
}
