package fi.luukku.shared;

import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.transaction.xa.XAException;

/**
 * What the database says when it has undone a transaction that may begin again: a deadlock, on a
 * Galera cluster also a conflict with another node (1213), or a lock that took too long (1205).
 */
public final class Conflict {
  private static final Logger LOG = Logger.getLogger(Conflict.class.getName());
  private static final int DEADLOCK = 1213;
  private static final int LOCK_WAIT_TIMEOUT = 1205;

  /**
   * Galera may find the conflict at the commit. Of that the server hands on the words alone, inside
   * an exception of its own; the words are MariaDB's for 1213.
   */
  private static final String WORDS = "Deadlock found";

  private static final int MOST_TRIES = 6;
  private static final long LONGEST_PAUSE_NANOS = 20_000_000;

  private Conflict() {}

  /**
   * Does work that is a transaction of its own, and again where the database asks for it. Doing it
   * again must be doing it once.
   *
   * @param tooOften what is thrown where the database gave up again and again
   */
  public static <T> T again(Supplier<T> work, Supplier<? extends RuntimeException> tooOften) {
    for (int tries = 1; tries <= MOST_TRIES; tries++) {
      try {
        return work.get();
      } catch (RuntimeException failed) {
        if (failed instanceof Refusal || !isIn(failed)) {
          throw failed;
        }
        LOG.log(Level.FINE, "The database asks to begin again, try {0}.", tries);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE_NANOS) * tries);
      }
    }
    throw tooOften.get();
  }

  /**
   * As the other, with words for everybody.
   *
   * @throws OthersWereFirst where the database gave up again and again
   */
  public static <T> T again(Supplier<T> work) {
    return again(work, OthersWereFirst::new);
  }

  /** The same for work that answers nothing. */
  public static void again(Runnable work) {
    again(
        () -> {
          work.run();
          return true;
        });
  }

  private static boolean isIn(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (isOne(cause)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOne(Throwable cause) {
    if (cause instanceof SQLException sql) {
      return sql.getErrorCode() == DEADLOCK || sql.getErrorCode() == LOCK_WAIT_TIMEOUT;
    }
    return cause instanceof XAException && String.valueOf(cause.getMessage()).contains(WORDS);
  }
}
