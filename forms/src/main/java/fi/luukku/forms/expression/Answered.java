package fi.luukku.forms.expression;

import java.time.LocalDate;
import java.util.Optional;

/** The answers that an expression is evaluated with. */
public interface Answered {

  /** What the name stands for, of the class of its type; empty when it is absent. */
  Optional<Object> find(String name);

  /** Whether the name stands for something at all. */
  default boolean isThere(String name) {
    return find(name).isPresent();
  }

  /** The day on which the answers count; empty when it is not known. */
  Optional<LocalDate> today();
}
