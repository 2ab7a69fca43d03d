package fi.luukku.reservations;

import static fi.luukku.reservations.EngineFixture.citizen;
import static fi.luukku.reservations.EngineFixture.tuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.identity.Caller;
import fi.luukku.reservations.OutsideClosures.Clash;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What staff and outside calendars close, and what stands in it. */
class ClosingIT {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static EngineFixture engine;
  private static EngineParts parts;

  private final Caller aino = citizen();
  private final Bookable desk = engine.desk();
  private final String key = desk.anyOf().get(0);

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
  void what_staff_close_names_what_stands_in_it_and_ends_holds() {
    Claim booked = engine.book(aino, desk, tuesday("09:00", "10:00"));
    Claim held = engine.hold(aino, desk, tuesday("11:00", "12:00"));
    Claim outside = engine.book(aino, desk, tuesday("18:00", "19:00"));

    List<Clash> clashes = close("staff", tuesday("08:00", "15:00"));

    assertThat(clashes).containsExactly(new Clash(booked.id(), booked.used()));
    assertThat(engine.occupying.find(aino, held.id())).isEmpty();
    assertThat(engine.occupying.find(aino, outside.id())).isPresent();
    assertThat(engine.occupying.find(aino, booked.id())).as("it stands").isPresent();
    assertThat(free()).containsExactly(tuesday("15:00", "18:00"), tuesday("19:00", "20:00"));
    assertThatThrownBy(() -> engine.hold(aino, desk, tuesday("14:00", "15:00")))
        .isInstanceOf(SlotAlreadyTaken.class);
  }

  @Test
  void what_one_closes_stays_closed_where_another_opens_his() {
    close("one", tuesday("08:00", "12:00"));
    close("other", tuesday("10:00", "14:00"));

    open("one");
    assertThat(free()).containsExactly(tuesday("08:00", "10:00"), tuesday("14:00", "20:00"));
    open("other");
    assertThat(free()).containsExactly(tuesday("08:00", "20:00"));
  }

  @Test
  void outside_times_are_closed_around_what_somebody_has() {
    Claim booked = engine.book(aino, desk, tuesday("09:00", "10:00"));
    engine.hold(citizen(), desk, tuesday("13:00", "14:00"));
    engine.clock.forward(Duration.ofMinutes(10));

    List<Clash> clashes =
        replace(tuesday("12:00", "15:00"), tuesday("08:30", "09:30"), tuesday("11:00", "13:00"));

    assertThat(clashes).containsExactly(new Clash(booked.id(), booked.used()));
    assertThat(free())
        .containsExactly(
            tuesday("08:00", "08:30"), tuesday("10:00", "11:00"), tuesday("15:00", "20:00"));
  }

  @Test
  void what_is_fetched_again_replaces_what_was_closed_before() {
    replace(tuesday("08:00", "12:00"));
    assertThat(replace(tuesday("18:00", "20:00"))).isEmpty();
    assertThat(free()).containsExactly(tuesday("08:00", "18:00"));
    assertThat(replace()).isEmpty();
    assertThat(free()).containsExactly(tuesday("08:00", "20:00"));
  }

  @Test
  void a_source_of_another_and_an_unknown_resource_change_nothing() {
    replace(tuesday("08:00", "12:00"));

    engine.transaction.call(() -> parts.outside.replace("another", key, List.of()));
    assertThat(
            engine.transaction.call(
                () -> parts.outside.replace("s", "nothing", List.of(tuesday("08:00", "09:00")))))
        .isEmpty();

    assertThat(free()).containsExactly(tuesday("12:00", "20:00"));
  }

  @Test
  void outside_times_lie_beneath_what_staff_close() {
    close("staff", tuesday("08:00", "10:00"));

    replace(tuesday("09:00", "12:00"));
    open("staff");

    assertThat(free()).containsExactly(tuesday("08:00", "09:00"), tuesday("12:00", "20:00"));
  }

  private List<Clash> close(String source, Period period) {
    return engine.transaction.call(() -> parts.closing.close(source + key, key, period));
  }

  private void open(String source) {
    engine.transaction.call(
        () -> {
          parts.closing.open(source + key);
          return true;
        });
  }

  private List<Clash> replace(Period... closed) {
    return engine.transaction.call(
        () -> parts.outside.replace("source-" + key, key, List.of(closed)));
  }

  private List<Period> free() {
    return engine.freeTimes.days(Caller.visitor(""), desk, DAY, DAY).get(0).free();
  }
}
