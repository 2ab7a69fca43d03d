package fi.luukku.acceptance.measure;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Several people who ask for one page without a pause. */
final class Load {
  static final int CONNECTIONS = 8;

  private Load() {}

  /** What came of it; times in milliseconds. */
  record Outcome(int requests, double perSecond, double p95Millis, int bytes) {}

  static Outcome on(URI page, String headers, Duration time) throws InterruptedException {
    ExecutorService people = Executors.newFixedThreadPool(CONNECTIONS);
    long start = System.nanoTime();
    long end = start + time.toNanos();
    try {
      List<Callable<Person>> all =
          IntStream.range(0, CONNECTIONS)
              .<Callable<Person>>mapToObj(i -> () -> ask(page, headers, end))
              .toList();
      List<Person> persons = new ArrayList<>();
      for (Future<Person> one : people.invokeAll(all)) {
        persons.add(one.get());
      }
      return outcome(persons, (System.nanoTime() - start) / 1e9);
    } catch (ExecutionException failed) {
      throw new IllegalStateException("Asking for " + page + " failed.", failed.getCause());
    } finally {
      people.shutdownNow();
    }
  }

  /** How long each answer took in nanoseconds, and the size of the last. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Person(long[] nanos, int bytes) {}

  private static Person ask(URI page, String headers, long end) throws IOException {
    long[] nanos = new long[1 << 12];
    int asked = 0;
    int bytes = 0;
    try (KeptConnection connection = new KeptConnection(page, headers)) {
      for (long now = System.nanoTime(); now < end; asked++) {
        bytes = connection.ask();
        long then = System.nanoTime();
        if (asked == nanos.length) {
          nanos = Arrays.copyOf(nanos, 2 * asked);
        }
        nanos[asked] = then - now;
        now = then;
      }
    }
    return new Person(Arrays.copyOf(nanos, asked), bytes);
  }

  private static Outcome outcome(List<Person> persons, double seconds) {
    long[] all =
        persons.stream().flatMapToLong(one -> Arrays.stream(one.nanos())).sorted().toArray();
    double p95 = all.length == 0 ? 0 : all[(int) (all.length * 0.95)] / 1e6;
    return new Outcome(all.length, all.length / seconds, p95, persons.get(0).bytes());
  }
}
