package fi.luukku.launcher;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/**
 * All processes of this start, known from before they begin, so that a stop in the middle of a
 * start misses none.
 */
final class Children {
  // Together within the 15 s that a person waits after Ctrl-C: first those who write, then those
  // who keep.
  private static final Duration GRACE_OF_WRITERS = Duration.ofSeconds(6);
  private static final Duration GRACE_OF_KEEPERS = Duration.ofSeconds(5);
  private static final int MOMENT_SECONDS = 2;

  private final List<Child> writers = new CopyOnWriteArrayList<>();
  private final List<Child> keepers = new CopyOnWriteArrayList<>();
  private volatile boolean ended;

  /** A process that uses the others, and ends first. */
  Child writer(Child child) {
    return enter(writers, child);
  }

  /** A process that keeps what others write, and ends last. */
  Child keeper(Child child) {
    return enter(keepers, child);
  }

  private Child enter(List<Child> kind, Child child) {
    kind.add(child);
    if (ended) {
      child.stop(Duration.ZERO);
    }
    return child;
  }

  boolean isEmpty() {
    return writers.isEmpty() && keepers.isEmpty();
  }

  void endAll() {
    ended = true;
    writers.parallelStream().forEach(child -> child.stop(GRACE_OF_WRITERS));
    keepers.parallelStream().forEach(child -> child.stop(GRACE_OF_KEEPERS));
    // What remains are the short-lived ones that unpack or build.
    ProcessHandle.current().children().forEach(Children::end);
  }

  private static void end(ProcessHandle process) {
    process.destroyForcibly();
    process.onExit().completeOnTimeout(process, MOMENT_SECONDS, TimeUnit.SECONDS).join();
  }
}
