package fi.luukku.shared;

/**
 * A column of keys and ids, which has ASCII alone. The database refuses to compare it with other
 * letters, so what a request brings is asked here before it is asked for there.
 */
public final class AsciiColumn {
  private static final int BEYOND = 128;

  private AsciiColumn() {}

  /** Whether such a column can have this value at all; what is not is nowhere. */
  public static boolean mayHave(String value) {
    return value.chars().allMatch(letter -> letter < BEYOND);
  }
}
