package fi.luukku.calendars.integration;

import fi.luukku.calendars.BusyFailure;
import fi.luukku.calendars.domain.Unusable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One unfolded line of an outside calendar (RFC 5545, section 3.1).
 *
 * @param name in capitals
 * @param parameters as they are written, each after a semicolon
 */
record IcsLine(String name, String parameters, String value) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,60}");

  static IcsLine read(String line) {
    Matcher name = NAME.matcher(line);
    if (!name.lookingAt()) {
      throw new Unusable(BusyFailure.NOT_A_CALENDAR);
    }
    int colon = colon(line, name.end());
    return new IcsLine(
        name.group().toUpperCase(Locale.ROOT),
        line.substring(name.end(), colon),
        line.substring(colon + 1));
  }

  /** The colon before the value: one between quotes is a parameter's. */
  private static int colon(String line, int from) {
    boolean quoted = false;
    for (int i = from; i < line.length(); i++) {
      char letter = line.charAt(i);
      if (letter == '"') {
        quoted = !quoted;
      } else if (letter == ':' && !quoted) {
        return i;
      }
    }
    throw new Unusable(BusyFailure.NOT_A_CALENDAR);
  }

  boolean is(String other) {
    return name.equals(other);
  }

  Optional<String> parameter(String wanted) {
    Matcher found =
        Pattern.compile(";" + wanted + "=(\"[^\"]*\"|[^;:]*)", Pattern.CASE_INSENSITIVE)
            .matcher(parameters);
    return found.find() ? Optional.of(found.group(1).replace("\"", "")) : Optional.empty();
  }
}
