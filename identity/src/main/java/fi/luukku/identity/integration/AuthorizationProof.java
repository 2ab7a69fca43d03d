package fi.luukku.identity.integration;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.time.Instant;
import java.util.Map;

/**
 * What the register is asked again with.
 *
 * @param session what it calls the choice
 * @param token its bearer token
 * @param until how long the token is good
 */
record AuthorizationProof(String session, String token, Instant until) {

  /** The session as an address takes it. */
  String pathSession() {
    return ProviderCalls.encode(session);
  }

  String json() {
    return JSONObjectUtils.toJSONString(
        Map.of("s", session, "t", token, "u", until.getEpochSecond()));
  }

  static AuthorizationProof parse(String json) throws ParseException {
    Map<String, Object> fields = JSONObjectUtils.parse(json);
    return new AuthorizationProof(
        JSONObjectUtils.getString(fields, "s"),
        JSONObjectUtils.getString(fields, "t"),
        Instant.ofEpochSecond(JSONObjectUtils.getLong(fields, "u")));
  }

  /** Never the token. */
  @Override
  public String toString() {
    return "AuthorizationProof";
  }
}
