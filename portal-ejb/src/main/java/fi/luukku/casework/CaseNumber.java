package fi.luukku.casework;

import fi.luukku.shared.TimeSource;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The public number of a case, for example {@code MK-2026-004182}: the municipality's prefix, the
 * year of opening, a running number. It may be spoken on the telephone, so it opens nothing by
 * itself.
 */
public record CaseNumber(String value) {
  private static final Pattern PREFIX = Pattern.compile("[A-Z]{1,4}");
  private static final Pattern SHAPE = Pattern.compile(PREFIX + "-\\d{4}-\\d{6,9}");

  public CaseNumber {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("A case number looks like MK-2026-004182.");
    }
  }

  /**
   * The number of a case that is opened now.
   *
   * @param running that of the filing, the same for no other case
   */
  public static CaseNumber of(String prefix, Instant opened, long running) {
    int year = opened.atZone(TimeSource.LOCAL).getYear();
    return new CaseNumber(String.format(Locale.ROOT, "%s-%04d-%06d", prefix, year, running));
  }

  /** Whether case numbers may begin with this. */
  static boolean isPrefix(String text) {
    return text != null && PREFIX.matcher(text).matches();
  }

  /** What somebody typed or linked, where it has the shape of a case number. */
  public static Optional<CaseNumber> parse(String text) {
    return text != null && SHAPE.matcher(text).matches()
        ? Optional.of(new CaseNumber(text))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
