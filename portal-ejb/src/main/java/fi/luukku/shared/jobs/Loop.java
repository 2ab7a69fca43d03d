package fi.luukku.shared.jobs;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A round of work, again and again on a managed thread of its own: at once while there is more,
 * after a nudge, or else after a pause. A round that fails is tried again with a growing pause, for
 * ever. What is to be done stands in the database; the loop remembers nothing.
 */
public final class Loop {
  private static final Logger LOG = Logger.getLogger(Loop.class.getName());
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
  private static final int STOP_SECONDS = 10;

  private final String name;
  private final Duration pause;
  private final Round round;
  private final Semaphore nudges = new Semaphore(0);
  private volatile boolean stopping;
  private volatile Thread thread;

  /**
   * @param name of the thread, and in the log
   * @param pause between rounds that found nothing
   */
  public Loop(String name, Duration pause, Round round) {
    this.name = name;
    this.pause = pause;
    this.round = round;
  }

  /** One round; whether there may be more to do at once. */
  @FunctionalInterface
  public interface Round {
    boolean run() throws Exception;
  }

  public void start(ThreadFactory threads) {
    thread = threads.newThread(this::work);
    thread.setName(name);
    thread.setDaemon(true);
    thread.start();
  }

  /** There is something to do now. Costs nothing and never waits. */
  public void nudge() {
    if (nudges.availablePermits() == 0) {
      nudges.release();
    }
  }

  /** Lets the round that runs come to its end, for a few seconds. */
  public void stop() {
    stopping = true;
    nudge();
    Thread running = thread;
    if (running == null) {
      return;
    }
    try {
      running.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
      running.interrupt();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  public boolean isStopping() {
    return stopping;
  }

  private void work() {
    int failures = 0;
    while (!stopping) {
      try {
        boolean more = round.run();
        if (failures > 0) {
          LOG.log(Level.INFO, "{0} works again", name);
        }
        failures = 0;
        if (!more) {
          await(pause);
        }
      } catch (Exception failed) {
        tell(failed, failures);
        failures++;
        await(after(failures));
      }
    }
  }

  /** The first failure of a row, and then seldom: a broker may be down for hours. */
  private void tell(Exception failed, int failures) {
    if (!stopping && failures % 100 == 0) {
      LOG.log(Level.WARNING, name + " failed and goes on trying: " + failed, failed);
    }
  }

  private Duration after(int failures) {
    Duration grown = pause.multipliedBy(1L << Math.min(failures - 1, 5));
    return grown.compareTo(LONGEST_PAUSE) < 0 ? grown : LONGEST_PAUSE;
  }

  private void await(Duration time) {
    try {
      if (nudges.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS)) {
        nudges.drainPermits();
      }
    } catch (InterruptedException interrupted) {
      stopping = true;
    }
  }
}
