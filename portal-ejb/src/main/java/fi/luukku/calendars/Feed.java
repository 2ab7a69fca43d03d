package fi.luukku.calendars;

import fi.luukku.shared.Sha256;
import java.nio.charset.StandardCharsets;

/** A calendar as it goes out: {@code text/calendar} in UTF-8, lines ended by CR LF. */
public record Feed(String text) {

  /** A strong entity tag (RFC 9110): another text has another. */
  public String entityTag() {
    return "\"" + Sha256.hex(text.getBytes(StandardCharsets.UTF_8)) + "\"";
  }

  /** Never the text: it may stand in a log line. */
  @Override
  public String toString() {
    return "Feed[" + text.length() + "]";
  }
}
