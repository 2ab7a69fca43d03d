package fi.luukku.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * One process of ours: started, watched, started again when it dies by itself, and ended with us.
 */
final class Child {
  /** How a process is started. */
  record Command(List<String> words, Map<String, String> environment, Path folder) {}

  private static final Duration LONG_LIFE = Duration.ofMinutes(1);
  private static final int SLOWEST_RETRY_SECONDS = 30;

  // Ctrl-C reaches our children together with us: a moment tells a child that died from one that
  // was told to go.
  private static final Duration BENEFIT_OF_DOUBT = Duration.ofMillis(700);

  private static final ScheduledExecutorService RESTARTS =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "restarts");
            thread.setDaemon(true);
            return thread;
          });

  private final String name;
  private final Command command;
  private final Path log;
  private final Ledger ledger;
  private final Story story;
  private Runnable preparation = () -> {};
  private Process process;
  private long startedAt;
  private long logBegins;
  private boolean settled;
  private boolean stopping;
  private int failures;

  Child(String name, Command command, Path log, Ledger ledger, Story story) {
    this.name = name;
    this.command = command;
    this.log = log;
    this.ledger = ledger;
    this.story = story;
  }

  /** What is put in order before every start, also after a sudden death. */
  Child preparedBy(Runnable task) {
    preparation = task;
    return this;
  }

  /** Starts the process; its output goes to its log. */
  synchronized void start() {
    if (stopping) {
      return;
    }
    preparation.run();
    try {
      logBegins = Files.exists(log) ? Files.size(log) : 0;
      ProcessBuilder builder =
          new ProcessBuilder(command.words()).directory(command.folder().toFile());
      builder.environment().putAll(command.environment());
      builder
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      process = builder.start();
    } catch (IOException e) {
      throw new Trouble("Could not start " + name + ": " + e.getMessage() + ".", e);
    }
    startedAt = System.nanoTime();
    ledger.enter(name, process.toHandle());
    process.onExit().thenAccept(this::ended);
  }

  /** From now on a death is mended by a new start; before, it is the starter's to tell. */
  synchronized void settle() {
    settled = true;
  }

  synchronized boolean isAlive() {
    return process != null && process.isAlive();
  }

  synchronized long pid() {
    return process.pid();
  }

  String name() {
    return name;
  }

  Path log() {
    return log;
  }

  /** How long the log was when the process was started: what stands before is of others. */
  synchronized long logBegins() {
    return logBegins;
  }

  private void ended(Process gone) {
    RESTARTS.schedule(() -> tellAndRetry(gone), BENEFIT_OF_DOUBT.toMillis(), TimeUnit.MILLISECONDS);
  }

  private synchronized void tellAndRetry(Process gone) {
    if (stopping || !settled || gone != process) {
      return;
    }
    boolean livedLong = System.nanoTime() - startedAt > LONG_LIFE.toNanos();
    failures = livedLong ? 1 : failures + 1;
    long wait = Math.min(SLOWEST_RETRY_SECONDS, 1L << Math.min(failures - 1, 5));
    story.tell(
        name,
        "has died (exit code "
            + gone.exitValue()
            + "); starting it again in "
            + wait
            + " s, its log is "
            + log);
    RESTARTS.schedule(this::startAgain, wait, TimeUnit.SECONDS);
  }

  private void startAgain() {
    try {
      start();
      story.tell(name, "started again");
    } catch (Trouble trouble) {
      story.tell(name, trouble.getMessage());
      RESTARTS.schedule(this::startAgain, SLOWEST_RETRY_SECONDS, TimeUnit.SECONDS);
    }
  }

  /** Asks the process to end, and after the grace makes it. */
  void stop(Duration grace) {
    Process ending;
    synchronized (this) {
      stopping = true;
      ending = process;
    }
    if (ending == null) {
      return;
    }
    ending.destroy();
    try {
      if (!ending.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
        ending.destroyForcibly().waitFor(2, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      ending.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
