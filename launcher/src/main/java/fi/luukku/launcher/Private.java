package fi.luukku.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Files that only their owner may read, and the secrets kept in them. */
final class Private {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Private() {}

  static void folder(Path folder) throws IOException {
    permit(folder, "rwx------");
  }

  /**
   * Writes a file that nobody else may read, not even for the moment between its making and its
   * filling.
   */
  static void write(Path file, String text) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    Files.createFile(draft);
    permit(draft, "rw-------");
    Files.writeString(draft, text, StandardOpenOption.WRITE);
    Files.move(
        draft,
        file,
        java.nio.file.StandardCopyOption.REPLACE_EXISTING,
        java.nio.file.StandardCopyOption.ATOMIC_MOVE);
  }

  /** A password of the data folder: made at the first start, the same ever after. */
  static String password(DataFolder data, String name) {
    byte[] bytes = random(18);
    return kept(data, name, HexFormat.of().formatHex(bytes));
  }

  /** A key of 32 bytes in base64, made at the first start, the same ever after. */
  static String key(DataFolder data, String name) {
    return kept(data, name, Base64.getEncoder().encodeToString(random(32)));
  }

  private static String kept(DataFolder data, String name, String fresh) {
    Path file = data.folder("secrets").resolve(name);
    try {
      if (!Files.exists(file)) {
        write(file, fresh + "\n");
      }
      String secret = Files.readString(file).strip();
      if (secret.isEmpty()) {
        throw new Trouble(
            "The data folder is damaged: "
                + file
                + " is empty; put it back from a copy, or begin anew with --fresh.");
      }
      return secret;
    } catch (IOException e) {
      throw new Trouble("Could not keep " + file + ": " + e.getMessage() + ".", e);
    }
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  private static void permit(Path path, String permissions) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }
}
