package fi.luukku.forms.definition;

import java.util.Optional;

/** A lower and an upper bound, both included, both optional. */
public record Range<T>(Optional<T> least, Optional<T> most) {

  public static <T> Range<T> open() {
    return new Range<>(Optional.empty(), Optional.empty());
  }

  public static <T> Range<T> of(T least, T most) {
    return new Range<>(Optional.of(least), Optional.of(most));
  }
}
