package fi.luukku.reservations;

import static fi.luukku.reservations.EngineFixture.citizen;
import static fi.luukku.reservations.EngineFixture.limited;
import static fi.luukku.reservations.EngineFixture.tuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.identity.Caller;
import fi.luukku.testing.Eventually;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who takes and who confirms wait for each other in one order, so that nothing begins again. */
class LockOrderIT {
  private static EngineFixture engine;
  private static ExecutorService other;

  private final Caller aino = citizen();
  private final AtomicInteger confirmed = new AtomicInteger();
  private final AtomicInteger chosen = new AtomicInteger();

  @BeforeAll
  static void start() throws Exception {
    engine = new EngineFixture();
    other = Executors.newSingleThreadExecutor();
  }

  @AfterAll
  static void stop() {
    other.shutdown();
    engine.close();
  }

  @Test
  void a_choice_that_would_end_a_hold_waits_for_who_is_confirming_it() {
    Bookable desk = limited(engine.desk(), new PersonLimits(1, false));
    Claim held = engine.hold(aino, desk, tuesday("09:00", "09:30"));

    Future<Claim> choice = engine.transaction.call(() -> confirmWhileChoosing(desk, held));

    assertThatThrownBy(choice::get)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(TooManyOpen.class);
    assertThat(confirmed).hasValue(1);
    assertThat(chosen).hasValue(1);
    assertThat(engine.occupancies.ofClaim(held.id())).noneMatch(one -> one.isHold());
  }

  /** Has the desk's row, as confirming takes it first; the other comes, and waits. */
  private Future<Claim> confirmWhileChoosing(Bookable desk, Claim held) {
    confirmed.incrementAndGet();
    raise(desk.anyOf().get(0));
    Future<Claim> choice = other.submit(() -> choose(desk));
    assertThat(Eventually.value(LockOrderIT::waiting, many -> many > 0)).isPositive();
    engine.occupying.keep(aino, held.id());
    return choice;
  }

  private Claim choose(Bookable desk) {
    Wish wish = new Wish(desk, tuesday("11:00", "11:30"), "{}");
    return engine.transaction.call(
        () -> {
          chosen.incrementAndGet();
          return engine.occupying.hold(aino, wish);
        });
  }

  private static void raise(String key) {
    try (Connection connection = engine.database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "UPDATE resource SET revision = revision + 1 WHERE resource_key = ?")) {
      statement.setString(1, key);
      statement.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static int waiting() {
    try (Connection connection = engine.database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "SELECT COUNT(*) FROM information_schema.INNODB_TRX"
                    + " WHERE trx_state = 'LOCK WAIT'");
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getInt(1);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
