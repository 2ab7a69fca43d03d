package fi.luukku.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * What some content files say, read once and again when they have changed; requests never wait for
 * the second reading of another. A changed file that does not fit leaves the last good one in use.
 */
public final class ContentSnapshot<T> {
  private static final System.Logger LOG = System.getLogger(ContentSnapshot.class.getName());
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

  private final ContentFolder folder;
  private final Clock clock;
  private final Supplier<T> reading;
  private final List<String> files;
  private volatile Version<T> version;
  private volatile Instant nextLook = Instant.MIN;

  private record Version<T>(long changed, T content) {}

  public ContentSnapshot(ContentFolder folder, Clock clock, Supplier<T> reading, String... files) {
    this.folder = folder;
    this.clock = clock;
    this.reading = reading;
    this.files = List.of(files);
  }

  public T current() {
    Version<T> known = version;
    if (known == null) {
      return readFirst();
    }
    if (clock.instant().isAfter(nextLook)) {
      lookAgain(known);
    }
    return version.content();
  }

  private synchronized T readFirst() {
    if (version == null) {
      version = new Version<>(changed(), reading.get());
      nextLook = clock.instant().plus(BETWEEN_LOOKS);
    }
    return version.content();
  }

  private void lookAgain(Version<T> known) {
    nextLook = clock.instant().plus(BETWEEN_LOOKS);
    long changed = changed();
    if (changed == known.changed()) {
      return;
    }
    try {
      version = new Version<>(changed, reading.get());
    } catch (RuntimeException unreadable) {
      version = new Version<>(changed, known.content());
      LOG.log(System.Logger.Level.ERROR, "Changed content does not fit: " + files, unreadable);
    }
  }

  private long changed() {
    return folder.lastChanged(files.toArray(String[]::new));
  }
}
