package fi.luukku.forwarding.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What names a message that came: source and id of the CloudEvent, or a name made of its content
 * where it has none.
 */
public record ArrivalName(String source, String eventId) {
  private static final int LONGEST = 200;

  public static ArrivalName of(String source, String eventId, String body) {
    boolean usable =
        !source.isBlank()
            && !eventId.isBlank()
            && source.length() <= LONGEST
            && eventId.length() <= LONGEST;
    if (usable) {
      return new ArrivalName(source, eventId);
    }
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return new ArrivalName("unnamed", UUID.nameUUIDFromBytes(bytes).toString());
  }

  /** The id of the timeline entry that it becomes: the same for every repeat. */
  public String entryId() {
    byte[] name = (source + "\n" + eventId).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(name).toString();
  }
}
