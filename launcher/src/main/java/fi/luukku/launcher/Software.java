package fi.luukku.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The programs that came with the build, in {@code parts/} beside the jar, and the place where they
 * are unpacked once.
 */
final class Software {

  private final Path parts;
  private final Path unpacked;

  Software(Path parts, Path unpacked) {
    this.parts = parts;
    this.unpacked = unpacked;
  }

  /** Finds the parts beside the jar that we run from. */
  static Software besideJar() {
    try {
      Path here =
          Path.of(Software.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path parts = here.resolveSibling("parts");
      if (!Files.isDirectory(parts)) {
        throw new Trouble(
            "The folder "
                + parts
                + " is missing: build Luukku first, with mvn -DskipTests package.");
      }
      return new Software(parts, here.resolveSibling("unpacked"));
    } catch (java.net.URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  Path part(String name) {
    Path part = parts.resolve(name);
    if (!Files.exists(part)) {
      throw new Trouble(
          "The file " + part + " is missing: build Luukku again, with mvn -DskipTests package.");
    }
    return part;
  }

  /** What is done once with a freshly unpacked program, before anyone may use it. */
  interface Preparation {
    void prepare(Path folder) throws IOException, InterruptedException;
  }

  /**
   * Unpacks what stands below a prefix of an archive, and prepares it, once for all data folders.
   */
  Path unpack(String part, String prefix, Story told, String teller, Preparation preparation) {
    return once(
        part,
        target -> {
          extract(
              part(part),
              prefix,
              target,
              percent -> told.tell(teller, "unpacking, " + percent + " %"));
          preparation.prepare(target);
        });
  }

  /**
   * Makes a folder out of a part, once: other launchers wait, and a half-made folder is thrown
   * away.
   */
  Path once(String part, Preparation preparation) {
    Path archive = part(part);
    Path target = unpacked.resolve(part.replaceFirst("\\.(zip|jar)$", ""));
    try {
      Files.createDirectories(unpacked);
      Path lockFile = target.resolveSibling(target.getFileName() + ".lock");
      try (FileChannel channel =
              FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        Path stamp = target.resolve(".from");
        String origin = Files.size(archive) + " " + Files.getLastModifiedTime(archive).toMillis();
        if (lock.isValid() && Files.exists(stamp) && Files.readString(stamp).equals(origin)) {
          return target;
        }
        deleteTree(target);
        Files.createDirectories(target);
        preparation.prepare(target);
        Files.writeString(stamp, origin);
      }
      return target;
    } catch (IOException e) {
      throw new Trouble(
          "Could not unpack "
              + archive
              + " to "
              + unpacked
              + " ("
              + e.getMessage()
              + "): see to free space there, and start again.",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("Stopped while unpacking " + archive + ".", e);
    }
  }

  private static void extract(Path archive, String prefix, Path target, Consumer<Integer> progress)
      throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      List<? extends ZipEntry> entries =
          zip.stream().filter(e -> e.getName().startsWith(prefix) && !e.isDirectory()).toList();
      long all = Math.max(1, entries.stream().mapToLong(ZipEntry::getSize).sum());
      long done = 0;
      long told = 0;
      for (ZipEntry entry : entries) {
        Path file = target.resolve(entry.getName().substring(prefix.length())).normalize();
        if (!file.startsWith(target)) {
          throw new IOException("an entry that leads outside: " + entry.getName());
        }
        Files.createDirectories(file.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
          Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        done += entry.getSize();
        if (done * 4 / all > told) {
          told = done * 4 / all;
          progress.accept((int) (told * 25));
        }
      }
    }
  }

  static void deleteTree(Path root) throws IOException {
    deleteTreeBut(root, Set.of());
  }

  /** Empties a folder but for some names in it; with no names, the folder goes too. */
  static void deleteTreeBut(Path root, Set<String> spared) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(root)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        boolean isSpared = spared.contains(root.relativize(path).getName(0).toString());
        if (!isSpared && (spared.isEmpty() || !path.equals(root))) {
          Files.delete(path);
        }
      }
    }
  }

  /**
   * Copies what is not there yet, with its time: a class archive is only valid for jars of the same
   * time.
   */
  static void copyMissing(Path from, Path to) throws IOException {
    try (Stream<Path> inside = Files.walk(from)) {
      for (Path path : inside.toList()) {
        Path copy = to.resolve(from.relativize(path).toString());
        if (!Files.exists(copy)) {
          Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }
}
