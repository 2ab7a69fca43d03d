package fi.luukku.forwarding.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What names a message that came: source and id of the CloudEvent, or a name made of its content
 * where it has none.
 */
public record ArrivalName(String source, String eventId) {
  private static final int LONGEST = 200;

  /** Begins the names of what came through an address of its own; no URI reference has it there. */
  static final String MARK = "[";

  private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]");

  public static ArrivalName of(String source, String eventId, String body) {
    boolean usable =
        !source.isBlank()
            && !eventId.isBlank()
            && !source.startsWith(MARK)
            && isOneLine(source)
            && isOneLine(eventId)
            && source.length() <= LONGEST
            && eventId.length() <= LONGEST;
    if (usable) {
      return new ArrivalName(source, eventId);
    }
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return new ArrivalName("unnamed", UUID.nameUUIDFromBytes(bytes).toString());
  }

  /** Whether nothing in it breaks a line, steers a terminal or is half a character. */
  public static boolean isOneLine(String words) {
    return !UNFIT.matcher(words).find();
  }

  /** The words on one line: for logs and reasons. */
  public static String oneLine(String words) {
    return UNFIT.matcher(words).replaceAll(" ");
  }

  /** The id of the timeline entry that it becomes: the same for every repeat. */
  public String entryId() {
    byte[] name =
        (source.length() + "\n" + source + "\n" + eventId).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(name).toString();
  }
}
