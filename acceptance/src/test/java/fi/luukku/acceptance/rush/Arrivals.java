package fi.luukku.acceptance.rush;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Requests that come at their own pace, however long the answers take. Whose time to ask again has
 * come goes first; all others are people who have just come.
 */
final class Arrivals {
  private static final int MOST_OPEN = 1_500;

  private final String page;
  private final double perSecond;
  private final PriorityBlockingQueue<Waiting> waiting = new PriorityBlockingQueue<>();
  private final Queue<Double> served = new ConcurrentLinkedQueue<>();
  private final Queue<Double> told = new ConcurrentLinkedQueue<>();
  private final AtomicInteger withoutPlace = new AtomicInteger();
  private final AtomicInteger faults = new AtomicInteger();
  private final AtomicInteger silent = new AtomicInteger();
  private final AtomicInteger unasked = new AtomicInteger();
  private final Semaphore open = new Semaphore(MOST_OPEN);

  /** Somebody in the line, and when he asks again. */
  private record Waiting(long nanos, String cookie) implements Comparable<Waiting> {
    @Override
    public int compareTo(Waiting other) {
      return Long.compare(nanos, other.nanos);
    }
  }

  /**
   * What people saw; times in milliseconds.
   *
   * @param unasked could not even ask, because so many were waiting for an answer
   */
  record Seen(
      List<Double> served,
      List<Double> told,
      int withoutPlace,
      int faults,
      int silent,
      int unasked) {
    int answered() {
      return served.size() + told.size() + faults;
    }
  }

  Arrivals(String page, double perSecond) {
    this.page = page;
    this.perSecond = perSecond;
  }

  Seen forSeconds(int seconds) throws InterruptedException {
    ExecutorService people = Executors.newCachedThreadPool();
    long start = System.nanoTime();
    long all = Math.round(perSecond * seconds);
    for (long i = 0; i < all; i++) {
      long due = start + (long) (i * 1e9 / perSecond);
      for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
      arrive(people);
    }
    Seen seen =
        new Seen(
            List.copyOf(served),
            List.copyOf(told),
            withoutPlace.get(),
            faults.get(),
            silent.get(),
            unasked.get());
    people.shutdownNow();
    people.awaitTermination(1, TimeUnit.SECONDS);
    return seen;
  }

  private void arrive(ExecutorService people) {
    Waiting first = waiting.peek();
    boolean again = first != null && first.nanos() <= System.nanoTime();
    String cookie = again ? waiting.poll().cookie() : "";
    if (!open.tryAcquire()) {
      unasked.incrementAndGet();
      return;
    }
    people.execute(() -> ask(cookie));
  }

  private void ask(String cookie) {
    try (Exchange line = Exchange.open()) {
      take(line.get(page, cookie), cookie);
    } catch (UncheckedIOException nothing) {
      silent.incrementAndGet();
    } finally {
      open.release();
    }
  }

  private void take(Answer answer, String cookie) {
    if (answer.status() == 200) {
      served.add(answer.millis());
      return;
    }
    boolean waits = answer.status() == 503 && answer.header("Retry-After").isPresent();
    if (!waits) {
      faults.incrementAndGet();
      return;
    }
    told.add(answer.millis());
    if (!answer.body().contains("jonossa: ")) {
      withoutPlace.incrementAndGet();
    }
    long seconds = Long.parseLong(answer.header("Retry-After").orElseThrow());
    String kept = answer.header("Set-Cookie").map(set -> set.replaceAll(";.*", "")).orElse(cookie);
    waiting.add(new Waiting(System.nanoTime() + seconds * 1_000_000_000L, kept));
  }
}
