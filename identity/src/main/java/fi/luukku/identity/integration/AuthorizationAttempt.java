package fi.luukku.identity.integration;

import com.nimbusds.jose.util.JSONObjectUtils;
import fi.luukku.identity.Authorizations;
import java.text.ParseException;
import java.time.Instant;
import java.util.Map;

/**
 * One way to the register and back. The register hands no state through, so the end of the address
 * that it leads back to is the state.
 *
 * @param once the end of that address
 * @param personId who left
 * @param session what the register calls the choice
 */
record AuthorizationAttempt(
    String once, String personId, Authorizations.Whom whom, String session, Instant begunAt) {
  boolean isOf(String person, String cameBackTo, Instant now) {
    return personId.equals(person) && once.equals(cameBackTo) && now.isBefore(until());
  }

  /** From then on nobody is waited for. */
  Instant until() {
    return begunAt.plus(Authorizations.ATTEMPT);
  }

  String json() {
    return JSONObjectUtils.toJSONString(
        Map.of(
            "o", once,
            "p", personId,
            "w", whom.name(),
            "s", session,
            "t", begunAt.getEpochSecond()));
  }

  static AuthorizationAttempt parse(String json) throws ParseException {
    Map<String, Object> fields = JSONObjectUtils.parse(json);
    return new AuthorizationAttempt(
        JSONObjectUtils.getString(fields, "o"),
        JSONObjectUtils.getString(fields, "p"),
        Authorizations.Whom.valueOf(JSONObjectUtils.getString(fields, "w")),
        JSONObjectUtils.getString(fields, "s"),
        Instant.ofEpochSecond(JSONObjectUtils.getLong(fields, "t")));
  }

  /** Nothing that would help an eavesdropper. */
  @Override
  public String toString() {
    return "AuthorizationAttempt[" + whom + "]";
  }
}
