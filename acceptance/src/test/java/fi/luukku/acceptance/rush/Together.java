package fi.luukku.acceptance.rush;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many things done by some connections at once, each taking the next as soon as it is free. */
final class Together {
  static final int CONNECTIONS = 32;

  private Together() {}

  /** What one connection does. */
  @FunctionalInterface
  interface Work<T> {
    T on(Exchange line) throws Exception;
  }

  /** What came of it, in any order. */
  record Done<T>(List<T> results, double seconds) {
    double perSecond() {
      return results.size() / seconds;
    }

    String rate() {
      return String.format(Locale.ROOT, "%.0f", perSecond());
    }
  }

  static <T> Done<T> of(int connections, List<Work<T>> all) throws InterruptedException {
    return of(connections, all, connection -> Exchange.open());
  }

  /**
   * @param lines opens each connection, by its number
   */
  static <T> Done<T> of(int connections, List<Work<T>> all, IntFunction<Exchange> lines)
      throws InterruptedException {
    ConcurrentLinkedQueue<Work<T>> waiting = new ConcurrentLinkedQueue<>(all);
    ExecutorService people = Executors.newFixedThreadPool(connections);
    List<Callable<List<T>>> workers =
        IntStream.range(0, connections)
            .<Callable<List<T>>>mapToObj(i -> () -> work(waiting, lines.apply(i)))
            .toList();
    long start = System.nanoTime();
    try {
      List<T> results = new ArrayList<>();
      for (Future<List<T>> one : people.invokeAll(workers)) {
        results.addAll(one.get());
      }
      return new Done<>(results, (System.nanoTime() - start) / 1e9);
    } catch (ExecutionException failed) {
      throw new IllegalStateException("One of them failed.", failed.getCause());
    } finally {
      people.shutdownNow();
    }
  }

  private static <T> List<T> work(ConcurrentLinkedQueue<Work<T>> waiting, Exchange line)
      throws Exception {
    List<T> mine = new ArrayList<>();
    try (line) {
      for (Work<T> next = waiting.poll(); next != null; next = waiting.poll()) {
        mine.add(next.on(line));
      }
    }
    return mine;
  }
}
