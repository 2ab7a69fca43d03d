package fi.luukku.site.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** All bodies that are coming in on this node: how many, how large together, how slowly. */
@ApplicationScoped
public class Intakes {
  private static final int LOOK_SECONDS = 2;

  @Resource private ManagedScheduledExecutorService scheduler;
  @Inject private IntakeSettings settings;

  private final Map<Intake, Runnable> open = new ConcurrentHashMap<>();
  private final AtomicInteger admitted = new AtomicInteger();
  private final AtomicLong bytes = new AtomicLong();
  private Path folder;
  private ScheduledFuture<?> watch;

  @PostConstruct
  void start() {
    folder = Path.of(System.getProperty("java.io.tmpdir"), "luukku-bodies");
    try {
      Files.createDirectories(folder);
      sweep();
    } catch (IOException failed) {
      throw new UncheckedIOException("No folder for bodies at " + folder + ".", failed);
    }
    watch =
        scheduler.scheduleAtFixedRate(this::cutSlow, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    watch.cancel(false);
  }

  /** What a node that was killed has left. */
  private void sweep() throws IOException {
    try (Stream<Path> left = Files.list(folder)) {
      for (Path file : left.toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Where large bodies and large parts of them lie. */
  Path folder() {
    return folder;
  }

  /**
   * Opens the door to a body; empty where too many are coming in, or being worked on, already.
   *
   * @param length as the sender says
   */
  Optional<Intake> admit(long length, Intake.Judge judge) {
    if (admitted.incrementAndGet() > settings.open()) {
      admitted.decrementAndGet();
      return Optional.empty();
    }
    AtomicLong reserved = new AtomicLong();
    Intake intake =
        new Intake(
            length,
            folder,
            head -> reserve(judge.of(head), length, reserved),
            () -> {
              admitted.decrementAndGet();
              bytes.addAndGet(-reserved.getAndSet(0));
            });
    return Optional.of(intake);
  }

  /** What is kept lies there twice for a moment: as it came, and in parts. */
  private Intake.Judgement reserve(Intake.Judgement found, long length, AtomicLong reserved) {
    if (found.verdict() != Intake.Verdict.KEEP) {
      return found;
    }
    if (bytes.addAndGet(2 * length) > settings.disk()) {
      bytes.addAndGet(-2 * length);
      return new Intake.Judgement(Intake.Verdict.STOP, 503);
    }
    reserved.set(2 * length);
    return found;
  }

  /** From now on the body is watched; {@code cut} is called where it comes too slowly. */
  void watch(Intake intake, Runnable cut) {
    open.put(intake, cut);
  }

  void unwatch(Intake intake) {
    open.remove(intake);
  }

  private void cutSlow() {
    long now = System.nanoTime();
    open.forEach(
        (intake, cut) -> {
          if (intake.isTooSlow(settings.pace(), now)) {
            cut.run();
          }
        });
  }
}
