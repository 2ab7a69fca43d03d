package fi.luukku.reservations;

import static fi.luukku.reservations.EngineFixture.citizen;
import static fi.luukku.reservations.EngineFixture.local;
import static fi.luukku.reservations.EngineFixture.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.identity.Caller;
import fi.luukku.shared.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Several dates of one thing: held, kept, moved and given back. */
class SeriesTakingIT {
  private static final List<String> DAYS = List.of("2026-11-24", "2026-12-01", "2026-12-08");

  private static EngineFixture engine;
  private static EngineParts parts;

  private final Caller aino = citizen();
  private final Caller veikko = citizen();
  private final Bookable desk = engine.desk();

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
  void dates_are_held_together_for_ten_minutes_and_kept_together() {
    String id = hold(aino, desk);

    Series held = parts.series.find(aino, id).orElseThrow();
    assertThat(held.isHold()).isTrue();
    assertThat(held.first().heldUntil())
        .contains(engine.clock.instant().plus(Duration.ofMinutes(10)));
    assertThat(held.dates()).extracting(Claim::used).isEqualTo(dates());
    assertThat(held.at(dates().get(1).starts())).contains(held.dates().get(1));

    keep(aino, held);

    Series kept = parts.series.find(aino, id).orElseThrow();
    assertThat(kept.isHold()).isFalse();
    assertThat(kept.first().owner()).isEqualTo(aino.ownerKey());
    assertThat(kept.first().purpose()).isEqualTo(desk.purpose());
    assertThat(kept.first().terms()).isEqualTo("{}");
    assertThatThrownBy(() -> engine.hold(veikko, desk, dates().get(2)))
        .isInstanceOf(SlotAlreadyTaken.class);
    assertThatThrownBy(() -> keep(aino, kept)).isInstanceOf(HoldHasEnded.class);
  }

  @Test
  void a_whole_with_parts_takes_them_all_on_each_date() {
    String hall = engine.hallWithTwoHalves();
    Bookable whole = open(List.of(hall));

    String id = hold(aino, whole);
    keep(aino, parts.series.find(aino, id).orElseThrow());

    assertThat(parts.series.dates(id).orElseThrow().dates())
        .allSatisfy(
            date ->
                assertThat(date.resources()).containsExactlyInAnyOrder(hall + "-a", hall + "-b"));
    assertThatThrownBy(() -> engine.hold(veikko, open(List.of(hall + "-b")), dates().get(1)))
        .isInstanceOf(SlotAlreadyTaken.class);
  }

  @Test
  void where_one_date_is_taken_nothing_is_held_and_the_date_is_named() {
    engine.book(veikko, desk, dates().get(1));

    assertThatThrownBy(() -> hold(aino, desk))
        .isInstanceOfSatisfying(
            SeriesDatesTaken.class,
            taken -> assertThat(taken.taken()).containsExactly(dates().get(1)));

    assertThat(engine.book(veikko, desk, dates().get(0))).isNotNull();
  }

  @Test
  void ones_own_holds_and_those_that_are_over_give_way() {
    engine.hold(aino, desk, dates().get(0));
    engine.hold(veikko, desk, dates().get(2));
    assertThatThrownBy(() -> hold(aino, desk)).isInstanceOf(SeriesDatesTaken.class);

    engine.clock.forward(Duration.ofMinutes(10));

    assertThat(parts.series.find(aino, hold(aino, desk)).orElseThrow().dates()).hasSize(3);
  }

  @Test
  void a_hold_ends_with_all_its_dates() {
    String id = hold(aino, desk);
    Series held = parts.series.find(aino, id).orElseThrow();

    engine.clock.forward(Duration.ofMinutes(10));

    assertThat(parts.series.find(aino, id)).isEmpty();
    assertThatThrownBy(() -> keep(aino, held)).isInstanceOf(HoldHasEnded.class);
    engine.book(veikko, desk, dates().get(1));
    assertThat(parts.series.dates(id)).as("none of it is left to be confirmed").isEmpty();
  }

  @Test
  void nobody_else_finds_keeps_or_ends_it() {
    String id = hold(aino, desk);
    Series held = parts.series.find(aino, id).orElseThrow();

    assertThat(parts.series.find(veikko, id)).isEmpty();
    assertThatThrownBy(() -> keep(veikko, held)).isInstanceOf(HoldHasEnded.class);
    run(() -> parts.series.letGo(veikko, id));
    assertThat(parts.series.find(aino, id)).isPresent();

    run(() -> parts.series.letGo(aino, id));
    assertThat(parts.series.dates(id)).isEmpty();
  }

  @Test
  void what_is_kept_is_not_let_go_and_one_date_is_given_back_alone() {
    String id = hold(aino, desk);
    keep(aino, parts.series.find(aino, id).orElseThrow());
    run(() -> parts.series.letGo(aino, id));
    Series kept = parts.series.dates(id).orElseThrow();
    assertThat(kept.dates()).hasSize(3);

    run(() -> parts.series.giveBack(kept.dates().get(1)));

    assertThat(parts.series.dates(id).orElseThrow().dates())
        .extracting(Claim::used)
        .containsExactly(dates().get(0), dates().get(2));
    assertThat(engine.book(veikko, desk, dates().get(1))).isNotNull();
  }

  @Test
  void all_that_is_to_come_is_given_back_and_what_was_used_stays() {
    String id = hold(aino, desk);
    keep(aino, parts.series.find(aino, id).orElseThrow());
    Instant before = engine.clock.instant();
    engine.clock.forward(Duration.between(before, dates().get(0).ends()));

    assertThat(parts.series.dates(id).orElseThrow().toCome(engine.clock.instant())).hasSize(2);
    assertThat(parts.series.withDatesOver(before, engine.clock.instant()))
        .contains(new OccupyingSeries.Name(id, aino.ownerKey()));
    assertThat(parts.series.withDatesOver(engine.clock.instant(), engine.clock.instant()))
        .isEmpty();
    run(() -> parts.series.free(id));
    run(() -> parts.series.free("unknown"));

    assertThat(parts.series.dates(id).orElseThrow().dates())
        .extracting(Claim::used)
        .containsExactly(dates().get(0));
  }

  @Test
  void a_date_that_is_moved_stays_one_of_the_series() {
    String id = hold(aino, desk);
    keep(aino, parts.series.find(aino, id).orElseThrow());
    Claim second = parts.series.dates(id).orElseThrow().dates().get(1);
    Period later = period("2026-12-02");

    assertThatThrownBy(() -> move(veikko, id, second, later)).isInstanceOf(NotFound.class);
    move(aino, id, second, later);

    assertThat(parts.series.dates(id).orElseThrow().dates())
        .extracting(Claim::used)
        .containsExactly(dates().get(0), later, dates().get(2));
  }

  @Test
  void dates_that_are_not_on_offer_are_refused() {
    List<Period> past = List.of(dates().get(0), period("2026-11-23").andThen(Duration.ofHours(9)));

    assertThatThrownBy(() -> hold(aino, desk, past)).isInstanceOf(TooLong.class);
  }

  private static void move(Caller caller, String id, Claim date, Period to) {
    Wish wish = new Wish(open(date.resources()), to, "{}");
    run(() -> parts.series.move(caller, id, date, wish));
  }

  private static String hold(Caller caller, Bookable what) {
    return hold(caller, what, dates());
  }

  private static String hold(Caller caller, Bookable what, List<Period> dates) {
    List<Wish> wishes = dates.stream().map(date -> new Wish(what, date, "{}")).toList();
    return engine.transaction.call(() -> parts.series.hold(caller, wishes));
  }

  private static void keep(Caller caller, Series held) {
    run(() -> parts.series.keep(caller, held));
  }

  private static void run(Runnable work) {
    engine.transaction.call(
        () -> {
          work.run();
          return true;
        });
  }

  private static List<Period> dates() {
    return Stream.of(DAYS.toArray(String[]::new)).map(SeriesTakingIT::period).toList();
  }

  private static Period period(String day) {
    return new Period(local(day + "T17:00"), local(day + "T18:30"));
  }
}
