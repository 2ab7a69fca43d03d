package fi.luukku.reservations;

import static fi.luukku.reservations.EngineFixture.citizen;
import static fi.luukku.reservations.EngineFixture.tuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.identity.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A desk with an interpreter: both or neither. */
class TogetherIT {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  private static final Period NINE = tuesday("09:00", "09:30");

  private static EngineFixture engine;

  private final Caller aino = citizen();
  private final Caller veikko = citizen();
  private final Bookable desks = engine.desks(2);
  private final List<String> interpreter = engine.desk().anyOf();
  private final Bookable interpreted = desks.at(desks.anyOf(), interpreter);

  @BeforeAll
  static void start() throws Exception {
    engine = new EngineFixture();
  }

  @AfterAll
  static void stop() throws Exception {
    assertThat(engine.overlaps()).isZero();
    engine.close();
  }

  @Test
  void takes_one_of_each() {
    Claim claim = engine.book(aino, interpreted, NINE);

    assertThat(claim.resources()).hasSize(2).containsAll(interpreter);
    assertThat(claim.resources()).filteredOn(desks.anyOf()::contains).hasSize(1);
  }

  @Test
  void a_second_visit_with_the_only_interpreter_is_refused_and_one_without_is_not() {
    engine.book(aino, interpreted, NINE);

    assertThatThrownBy(() -> engine.hold(veikko, interpreted, NINE))
        .isInstanceOf(SlotAlreadyTaken.class);
    assertThat(starts(interpreted)).doesNotContain(NINE.starts());
    assertThat(starts(desks)).contains(NINE.starts());
    engine.book(veikko, desks, NINE);
    assertThat(starts(desks)).doesNotContain(NINE.starts());
  }

  @Test
  void an_interpreter_who_is_free_is_of_no_use_where_the_desks_are_taken() {
    engine.book(aino, desks, NINE);
    engine.book(veikko, desks, NINE);

    assertThat(starts(interpreted)).doesNotContain(NINE.starts()).isNotEmpty();
    assertThatThrownBy(() -> engine.hold(citizen(), interpreted, NINE))
        .isInstanceOf(SlotAlreadyTaken.class);
  }

  @Test
  void a_move_takes_the_interpreter_along() {
    Claim claim = engine.book(aino, interpreted, NINE);
    Period ten = tuesday("10:00", "10:30");

    Wish wish = new Wish(interpreted, ten, "{}");
    Claim moved = engine.transaction.call(() -> engine.occupying.move(aino, claim.id(), wish));

    assertThat(moved.resources()).hasSize(2).containsAll(interpreter);
    assertThat(starts(interpreted)).contains(NINE.starts()).doesNotContain(ten.starts());
  }

  private static List<Instant> starts(Bookable what) {
    return engine.freeTimes.days(Caller.visitor(""), what, TUESDAY, TUESDAY).get(0).starts();
  }
}
