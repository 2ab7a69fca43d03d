package fi.luukku.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** The folder where everything lives between starts; held by one launcher at a time. */
final class DataFolder implements AutoCloseable {
  private static final String MARK = "luukku-data";
  private static final String FORM = "1";
  private static final String LOCK = "lock";
  private static final String LEDGER = "processes";
  private static final long MEGABYTE = 1024 * 1024;
  private static final long NEEDED_AT_FIRST = 1200 * MEGABYTE;
  private static final long NEEDED_LATER = 200 * MEGABYTE;

  private final Path root;
  private final FileChannel channel;
  private final FileLock lock;

  private DataFolder(Path root, FileChannel channel, FileLock lock) {
    this.root = root;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Opens the folder for us alone, and makes it where there is none; says in a sentence why it
   * cannot.
   */
  static DataFolder open(Path root) {
    try {
      boolean first = isMissingOrEmpty(root);
      create(root);
      requireOurs(root, first);
      requireSpace(root, first ? NEEDED_AT_FIRST : NEEDED_LATER);
      FileChannel channel =
          FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw new Trouble(
            "Luukku is already running with the data folder "
                + root
                + ": stop that one first, or give another folder with --data=DIR.");
      }
      Files.writeString(root.resolve(MARK), FORM + "\n");
      return new DataFolder(root, channel, lock);
    } catch (IOException e) {
      throw new Trouble(
          "Could not write to the data folder "
              + root
              + " ("
              + e.getMessage()
              + "): see to its rights and free space, or give another with --data=DIR.",
          e);
    }
  }

  private static boolean isMissingOrEmpty(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      return true;
    }
    try (Stream<Path> inside = Files.list(root)) {
      return inside.findAny().isEmpty();
    }
  }

  private static void create(Path root) throws IOException {
    if (Files.exists(root) && !Files.isDirectory(root)) {
      throw new Trouble(
          "The data folder "
              + root
              + " is a file: move it away, or give another folder with --data=DIR.");
    }
    Files.createDirectories(root);
    Private.folder(root);
  }

  private static void requireOurs(Path root, boolean first) throws IOException {
    if (first) {
      return;
    }
    Path mark = root.resolve(MARK);
    if (!Files.exists(mark)) {
      throw new Trouble(
          root
              + " holds something else than Luukku's data: give an empty or new folder with --data=DIR.");
    }
    if (!FORM.equals(Files.readString(mark).strip())) {
      throw new Trouble(
          "The data folder "
              + root
              + " was made by another version of Luukku, or is damaged: give another with --data=DIR, or empty it with --fresh.");
    }
  }

  private static void requireSpace(Path root, long needed) throws IOException {
    long free = Files.getFileStore(root).getUsableSpace();
    if (free < needed) {
      throw new Trouble(
          "The disk of the data folder "
              + root
              + " is full: "
              + free / MEGABYTE
              + " MB are free and "
              + needed / MEGABYTE
              + " MB are needed; free some, or give a folder on another disk with --data=DIR.");
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** Empties the folder, but for what makes it ours. */
  void empty() {
    try (Stream<Path> inside = Files.walk(root)) {
      inside
          .sorted(Comparator.reverseOrder())
          .filter(
              path ->
                  !path.equals(root)
                      && !path.equals(root.resolve(LOCK))
                      && !path.equals(root.resolve(MARK)))
          .forEach(DataFolder::delete);
    } catch (IOException | UncheckedIOException e) {
      throw new Trouble("Could not empty the data folder " + root + ": " + e.getMessage() + ".", e);
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path root() {
    return root;
  }

  Path ledger() {
    return root.resolve(LEDGER);
  }

  /** A folder inside, made if it is not there. */
  Path folder(String name) {
    try {
      return Files.createDirectories(root.resolve(name));
    } catch (IOException e) {
      throw new Trouble(
          "Could not make the folder " + root.resolve(name) + ": " + e.getMessage() + ".", e);
    }
  }

  Path log(String part) {
    return folder("logs").resolve(part + ".log");
  }

  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }
}
