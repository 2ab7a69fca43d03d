package fi.luukku.acceptance.measure;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Logger;
import java.util.stream.IntStream;

/** Many visitors, a few at a time; the first that fails ends it. */
final class Crowd {
  private static final Logger LOG = Logger.getLogger(Crowd.class.getName());
  private static final int AT_A_TIME = 4;
  private static final int TOLD_EVERY = 100;

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
      List<Future<Void>> begun = visits.stream().map(doors::submit).toList();
      int over = 0;
      for (Future<Void> one : begun) {
        one.get();
        over++;
        if (over % TOLD_EVERY == 0) {
          LOG.info(over + " of " + visitors + " visitors have gone.");
        }
      }
    } catch (ExecutionException failed) {
      throw new IllegalStateException("A visit failed.", failed.getCause());
    } finally {
      doors.shutdownNow();
    }
  }
}
