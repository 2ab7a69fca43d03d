package fi.luukku.reservations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.atomic.AtomicInteger;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;

/** Commits as Payara refuses them; what MariaDB says in the midst is in the tests on MariaDB. */
class ClaimTransactionTest {
  private static final String CONFLICT =
      "jakarta.resource.spi.LocalTransactionException: (conn=7) Deadlock found when trying to get"
          + " lock; try restarting transaction";

  private final AtomicInteger worked = new AtomicInteger();

  @Test
  void begins_again_where_another_node_was_first_at_the_commit() {
    int last = new ClaimTransaction(refusing(2, CONFLICT)).call(worked::incrementAndGet);

    assertThat(last).isEqualTo(3);
  }

  @Test
  void says_that_many_are_at_it_where_others_are_always_first() {
    ClaimTransaction transaction = new ClaimTransaction(refusing(Integer.MAX_VALUE, CONFLICT));

    assertThatThrownBy(() -> transaction.call(worked::incrementAndGet))
        .isInstanceOf(ManyAtOnce.class);
    assertThat(worked).hasValueBetween(2, 20);
  }

  @Test
  void a_commit_that_failed_otherwise_is_a_fault_and_not_done_again() {
    ClaimTransaction transaction = new ClaimTransaction(refusing(1, "(conn=7) Connection lost"));

    assertThatThrownBy(() -> transaction.call(worked::incrementAndGet))
        .isInstanceOf(IllegalStateException.class)
        .hasRootCauseInstanceOf(XAException.class);
    assertThat(worked).hasValue(1);
  }

  @Test
  void inside_of_another_transaction_it_is_for_that_one_to_begin_again() {
    ClaimTransaction transaction = new ClaimTransaction(refusing(1, CONFLICT));

    int last =
        transaction.call(
            () -> {
              AtomicInteger within = new AtomicInteger();
              transaction.call(within::incrementAndGet);
              worked.incrementAndGet();
              return within.get();
            });

    assertThat(last).isEqualTo(1);
    assertThat(worked).hasValue(2);
  }

  /** The server's transaction, of which so many commits are refused. */
  private static UserTransaction refusing(int times, String words) {
    return new UserTransaction() {
      private int refused;
      private int status = Status.STATUS_NO_TRANSACTION;

      @Override
      public void begin() {
        status = Status.STATUS_ACTIVE;
      }

      @Override
      public void commit() throws RollbackException {
        status = Status.STATUS_NO_TRANSACTION;
        if (refused++ < times) {
          RollbackException refusal = new RollbackException("Transaction marked for rollback");
          refusal.initCause(new XAException(words));
          throw refusal;
        }
      }

      @Override
      public void rollback() {
        status = Status.STATUS_NO_TRANSACTION;
      }

      @Override
      public void setRollbackOnly() {
        throw new UnsupportedOperationException();
      }

      @Override
      public int getStatus() {
        return status;
      }

      @Override
      public void setTransactionTimeout(int seconds) {
        throw new UnsupportedOperationException();
      }
    };
  }
}
