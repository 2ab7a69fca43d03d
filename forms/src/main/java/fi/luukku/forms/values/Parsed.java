package fi.luukku.forms.values;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a typed text came to: a value, or the code of the words that say how to mend it.
 *
 * @param code empty when there is a value
 * @param args for the placeholders of those words, from {1}; {0} is always the label
 */
public record Parsed<T>(Optional<T> value, String code, List<Object> args) {

  public static <T> Parsed<T> of(T value) {
    return new Parsed<>(Optional.of(value), "", List.of());
  }

  public static <T> Parsed<T> refused(String code, Object... args) {
    return new Parsed<>(Optional.empty(), code, List.of(args));
  }

  /** The same with another value; a refusal stays one. */
  public <U> Parsed<U> map(Function<? super T, ? extends U> change) {
    return new Parsed<>(value.map(change), code, args);
  }

  public boolean isRefused() {
    return value.isEmpty();
  }
}
