package fi.luukku.launcher.audit;

import fi.luukku.launcher.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the chain ended once: the number of its last seal, and what it hashed to. */
record Bookmark(long seal, String hash) {
  private static final Pattern LINE = Pattern.compile("([1-9][0-9]{0,17}) ([0-9a-f]{64})");

  /** What was written at the last check; empty where there was none yet. */
  static Optional<Bookmark> read(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      Matcher line = LINE.matcher(Files.readString(file).strip());
      if (!line.matches()) {
        throw new Trouble(
            file
                + " is no bookmark: it holds the number of a seal and its hash, as it was written.");
      }
      return Optional.of(new Bookmark(Long.parseLong(line.group(1)), line.group(2)));
    } catch (IOException e) {
      throw new Trouble("Could not read " + file + ": " + e.getMessage() + ".", e);
    }
  }

  void write(Path file) {
    try {
      Files.writeString(file, this + "\n");
    } catch (IOException e) {
      throw new Trouble("Could not write " + file + ": " + e.getMessage() + ".", e);
    }
  }

  @Override
  public String toString() {
    return seal + " " + hash;
  }
}
