package fi.luukku.identity.persistence;

import com.nimbusds.jose.util.JSONObjectUtils;
import fi.luukku.identity.AssuranceLevel;
import fi.luukku.identity.Caller;
import fi.luukku.identity.Door;
import fi.luukku.identity.OnBehalf;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who signed in and for whom he acts, as they are written before they are sealed. */
final class CallerText {
  private CallerText() {}

  static byte[] of(Caller caller) {
    return bytes(
        Map.of(
            "name", caller.name(),
            "roles", List.copyOf(caller.roles()),
            "queues", List.copyOf(caller.queues()),
            "level", caller.level().name(),
            "at", caller.identifiedAt().getEpochSecond()));
  }

  static Caller caller(Door door, String personId, byte[] text) {
    try {
      Map<String, Object> fields = fields(text);
      return new Caller(
          door == Door.STAFF ? Caller.Kind.STAFF : Caller.Kind.CITIZEN,
          personId,
          JSONObjectUtils.getString(fields, "name"),
          Set.copyOf(JSONObjectUtils.getStringList(fields, "roles")),
          Set.copyOf(JSONObjectUtils.getStringList(fields, "queues")),
          AssuranceLevel.valueOf(JSONObjectUtils.getString(fields, "level")),
          identifiedAt(fields),
          Optional.empty());
    } catch (ParseException e) {
      throw new IllegalStateException("A sign-in was stored in another form.", e);
    }
  }

  static byte[] of(OnBehalf chosen) {
    return bytes(
        Map.of(
            "mandate",
            chosen.mandate(),
            "party",
            chosen.party(),
            "name",
            chosen.name(),
            "person",
            chosen.person()));
  }

  static OnBehalf onBehalf(byte[] text) {
    try {
      Map<String, Object> fields = fields(text);
      return new OnBehalf(
          JSONObjectUtils.getString(fields, "mandate"),
          JSONObjectUtils.getString(fields, "party"),
          JSONObjectUtils.getString(fields, "name"),
          Boolean.TRUE.equals(fields.get("person")));
    } catch (ParseException e) {
      throw new IllegalStateException("A choice of party was stored in another form.", e);
    }
  }

  /** Sign-ins of an earlier version do not say it: then it is too long ago for anything. */
  private static Instant identifiedAt(Map<String, Object> fields) throws ParseException {
    return fields.containsKey("at")
        ? Instant.ofEpochSecond(JSONObjectUtils.getLong(fields, "at"))
        : Instant.EPOCH;
  }

  private static byte[] bytes(Map<String, Object> fields) {
    return JSONObjectUtils.toJSONString(fields).getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, Object> fields(byte[] text) throws ParseException {
    return JSONObjectUtils.parse(new String(text, StandardCharsets.UTF_8));
  }
}
