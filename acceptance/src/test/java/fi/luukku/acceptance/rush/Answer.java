package fi.luukku.acceptance.rush;

import java.util.Locale;
import java.util.Optional;

/**
 * What came back.
 *
 * @param head status line and headers as they came
 * @param nanos from the first byte sent to the last one read
 */
record Answer(int status, String head, String body, long nanos) {

  Optional<String> header(String name) {
    String wanted = name.toLowerCase(Locale.ROOT) + ":";
    return head.lines()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(wanted))
        .map(line -> line.substring(wanted.length()).strip())
        .findFirst();
  }

  /** Whether what was sent was taken, and the browser is led on. */
  boolean leadsOn() {
    return status / 100 == 3;
  }

  /** Where it leads; empty where it leads nowhere. */
  String location() {
    return header("Location").orElse("");
  }

  double millis() {
    return nanos / 1e6;
  }
}
