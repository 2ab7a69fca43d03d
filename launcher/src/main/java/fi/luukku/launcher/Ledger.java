package fi.luukku.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Which processes are ours, written to the data folder at every start of one: after a hard kill of
 * the launcher, the next start reads it and ends what was left behind. A process is known by its
 * number and the instant it was born, because the system gives numbers out again.
 */
final class Ledger {
  private record Entry(String name, long pid, Instant born) {}

  private static final int SECONDS_TO_END = 10;

  private final Path file;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private Runnable whenChanged = () -> {};

  Ledger(Path file) {
    this.file = file;
  }

  synchronized void enter(String name, ProcessHandle process) {
    Instant born = process.info().startInstant().orElse(Instant.EPOCH);
    entries.put(name, new Entry(name, process.pid(), born));
    write();
    whenChanged.run();
  }

  /** From now on, after each entry: a part that was started anew has another number. */
  synchronized void whenChanged(Runnable task) {
    whenChanged = task;
    task.run();
  }

  synchronized Map<String, Long> pids() {
    Map<String, Long> pids = new LinkedHashMap<>();
    entries.values().forEach(entry -> pids.put(entry.name(), entry.pid()));
    return pids;
  }

  private void write() {
    StringBuilder text = new StringBuilder();
    entries
        .values()
        .forEach(
            e ->
                text.append(e.name())
                    .append(' ')
                    .append(e.pid())
                    .append(' ')
                    .append(e.born())
                    .append('\n'));
    try {
      Path draft = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(draft, text);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new Trouble("Could not write " + file + ": " + e.getMessage() + ".", e);
    }
  }

  /** Ends what an earlier launcher left running, and tells how many that were. */
  static int endLeftovers(Path file) {
    List<ProcessHandle> leftovers =
        read(file).stream().map(Ledger::find).flatMap(Optional::stream).toList();
    leftovers.forEach(ProcessHandle::destroy);
    leftovers.forEach(Ledger::seeOff);
    return leftovers.size();
  }

  private static List<Entry> read(Path file) {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return Files.readAllLines(file).stream()
          .map(Ledger::entry)
          .flatMap(Optional::stream)
          .toList();
    } catch (IOException e) {
      throw new Trouble("Could not read " + file + ": " + e.getMessage() + ".", e);
    }
  }

  private static Optional<Entry> entry(String line) {
    String[] words = line.split(" ");
    try {
      return Optional.of(new Entry(words[0], Long.parseLong(words[1]), Instant.parse(words[2])));
    } catch (RuntimeException e) {
      // A line cut short by a full disk names no process that we could be sure of.
      return Optional.empty();
    }
  }

  private static Optional<ProcessHandle> find(Entry entry) {
    return ProcessHandle.of(entry.pid())
        .filter(process -> process.info().startInstant().equals(Optional.of(entry.born())));
  }

  private static void seeOff(ProcessHandle process) {
    try {
      process.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      process.destroyForcibly();
      process.onExit().completeOnTimeout(process, 5, TimeUnit.SECONDS).join();
    }
  }
}
