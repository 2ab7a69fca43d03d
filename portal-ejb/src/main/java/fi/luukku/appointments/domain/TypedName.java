package fi.luukku.appointments.domain;

import fi.luukku.forms.values.Parsed;
import fi.luukku.forms.values.TextValue;
import java.util.Optional;

/** A name that staff type for somebody who calls or stands at the counter: one line, or none. */
public final class TypedName {
  /** As long as its field says. */
  private static final int LONGEST = 100;

  private TypedName() {}

  /** What of it can be read; empty where that is nothing. */
  public static Optional<String> of(Optional<String> typed) {
    return typed
        .map(TextValue::line)
        .flatMap(Parsed::value)
        .filter(name -> !name.isEmpty())
        .map(name -> TextValue.first(LONGEST, name));
  }
}
