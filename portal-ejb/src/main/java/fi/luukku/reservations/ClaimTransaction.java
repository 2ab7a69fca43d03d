package fi.luukku.reservations;

import fi.luukku.shared.Conflict;
import fi.luukku.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One transaction around work that claims time, begun again where the database asks for it ({@link
 * Conflict}): that has changed nothing. The work must be such that doing it again is doing it once.
 */
@ApplicationScoped
public class ClaimTransaction {
  private UserTransaction transaction;

  protected ClaimTransaction() {}

  @Inject
  public ClaimTransaction(UserTransaction transaction) {
    this.transaction = transaction;
  }

  /**
   * Inside of another transaction the work is that one's, which alone can begin again.
   *
   * @throws Refusal what the work refuses; nothing is stored then
   * @throws ManyAtOnce where the database gave up again and again
   */
  public <T> T call(Supplier<T> work) {
    if (runs()) {
      return work.get();
    }
    return Conflict.again(() -> once(work), ManyAtOnce::new);
  }

  /**
   * Makes something of a hold, once: sent before, or twice at the same moment, it answers with what
   * was made then.
   *
   * @param made what stands already, asked where the hold has ended
   * @throws HoldHasEnded where the hold has ended and nothing was made of it
   */
  public <T> T callOnce(Supplier<T> work, Supplier<Optional<T>> made) {
    try {
      return call(work);
    } catch (HoldHasEnded ended) {
      return call(made).orElseThrow(() -> ended);
    }
  }

  private boolean runs() {
    try {
      return transaction.getStatus() != Status.STATUS_NO_TRANSACTION;
    } catch (SystemException failed) {
      throw new IllegalStateException(
          "The server does not say whether a transaction runs.", failed);
    }
  }

  private <T> T once(Supplier<T> work) {
    try {
      transaction.begin();
      boolean done = false;
      try {
        T result = work.get();
        done = true;
        return result;
      } finally {
        end(done);
      }
    } catch (SystemException | NotSupportedException failed) {
      throw new IllegalStateException("The transaction did not begin.", failed);
    }
  }

  private void end(boolean done) throws SystemException {
    if (!done) {
      transaction.rollback();
      return;
    }
    try {
      transaction.commit();
    } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException failed) {
      throw new IllegalStateException("The transaction was not committed.", failed);
    }
  }
}
