package fi.luukku.acceptance.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Many visitors, a few at a time. */
final class Crowd {
  private static final int AT_A_TIME = 4;

  private Crowd() {}

  static void of(int visitors, HeapGrowth.Visit visit) throws InterruptedException {
    ExecutorService doors = Executors.newFixedThreadPool(AT_A_TIME);
    try {
      List<Callable<Void>> visits =
          IntStream.range(0, visitors)
              .<Callable<Void>>mapToObj(
                  number ->
                      () -> {
                        visit.by(number);
                        return null;
                      })
              .toList();
      for (Future<Void> one : new ArrayList<>(doors.invokeAll(visits))) {
        one.get();
      }
    } catch (ExecutionException failed) {
      throw new IllegalStateException("A visit failed.", failed.getCause());
    } finally {
      doors.shutdownNow();
    }
  }
}
