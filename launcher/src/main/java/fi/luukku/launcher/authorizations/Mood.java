package fi.luukku.launcher.authorizations;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** How the simulator answers, for tests to choose. */
final class Mood {
  enum Kind {
    USUAL,
    /** Takes the question, and says nothing until the mood changes. */
    SILENT,
    /** Answers with what is no answer. */
    BROKEN
  }

  private static final int LONGEST_SECONDS = 30;

  private final Lock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private Kind kind = Kind.USUAL;

  void be(Kind wanted) {
    lock.lock();
    try {
      kind = wanted;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** The mood now, after a silence if it is silent. */
  Kind heard() {
    lock.lock();
    try {
      if (kind == Kind.SILENT && !changed.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        return Kind.BROKEN;
      }
      return kind;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Kind.BROKEN;
    } finally {
      lock.unlock();
    }
  }
}
