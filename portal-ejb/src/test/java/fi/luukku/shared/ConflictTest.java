package fi.luukku.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;

class ConflictTest {
  private final AtomicInteger tries = new AtomicInteger();

  @Test
  void what_the_database_has_undone_is_done_again() {
    String done =
        Conflict.again(
            () -> {
              if (tries.incrementAndGet() < 3) {
                throw undone(1213);
              }
              return "done";
            });

    assertThat(done).isEqualTo("done");
    assertThat(tries).hasValue(3);
  }

  @Test
  void after_six_times_it_is_refused_in_words() {
    assertThatThrownBy(() -> Conflict.again(() -> failing(undone(1205))))
        .isInstanceOfSatisfying(
            OthersWereFirst.class, said -> assertThat(said.code()).isEqualTo("others_were_first"));
    assertThat(tries).hasValue(6);
  }

  @Test
  void a_conflict_at_the_commit_is_known_by_its_words() {
    XAException said = new XAException("Deadlock found when trying to get lock");
    RuntimeException atCommit = new IllegalStateException(said);

    assertThatThrownBy(() -> Conflict.again(() -> failing(atCommit)))
        .isInstanceOf(OthersWereFirst.class);
  }

  @Test
  void anything_else_is_thrown_at_once() {
    IllegalStateException fault = undone(1062);
    assertThatThrownBy(() -> Conflict.again(() -> failing(fault))).isSameAs(fault);
    assertThatThrownBy(() -> Conflict.again(() -> failing(new NotFound())))
        .isInstanceOf(NotFound.class);
    assertThat(tries).hasValue(2);
  }

  private void failing(RuntimeException with) {
    tries.incrementAndGet();
    throw with;
  }

  private static IllegalStateException undone(int code) {
    return new IllegalStateException(new SQLException("Undone.", "40001", code));
  }
}
