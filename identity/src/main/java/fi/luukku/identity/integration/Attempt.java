package fi.luukku.identity.integration;

import com.nimbusds.jose.util.JSONObjectUtils;
import fi.luukku.identity.AssuranceLevel;
import fi.luukku.identity.Demand;
import fi.luukku.identity.Door;
import fi.luukku.identity.domain.Opaque;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One attempt to sign in, between leaving for the provider and coming back. It travels sealed in a
 * cookie of its own, so tabs do not disturb each other and no node needs to remember it.
 *
 * @param state what the answer must bring back
 * @param nonce what the ID token must carry
 * @param verifier the secret half of PKCE
 * @param door citizen or staff
 * @param issuer the provider that was asked
 * @param returnTo where the person wants to be afterwards
 * @param demand what the person must prove beyond a usual sign-in
 * @param begunAt when it began
 */
public record Attempt(
    String state,
    String nonce,
    String verifier,
    Door door,
    String issuer,
    String returnTo,
    Demand demand,
    Instant begunAt) {
  static final Duration LIFE = Duration.ofMinutes(15);

  static Attempt begin(Provider provider, String returnTo, Demand demand, Instant now) {
    return new Attempt(
        Opaque.value(),
        Opaque.value(),
        Opaque.value(),
        provider.door(),
        provider.issuer(),
        returnTo,
        demand,
        now);
  }

  boolean isAlive(Instant now) {
    return now.isBefore(begunAt.plus(LIFE));
  }

  String json() {
    return JSONObjectUtils.toJSONString(
        Map.of(
            "s", state,
            "n", nonce,
            "v", verifier,
            "d", door.name(),
            "i", issuer,
            "r", returnTo,
            "l", demand.level().name(),
            "w", demand.within().map(Duration::toSeconds).orElse(0L),
            "t", begunAt.getEpochSecond()));
  }

  static Attempt parse(String json) throws ParseException {
    Map<String, Object> fields = JSONObjectUtils.parse(json);
    return new Attempt(
        JSONObjectUtils.getString(fields, "s"),
        JSONObjectUtils.getString(fields, "n"),
        JSONObjectUtils.getString(fields, "v"),
        Door.valueOf(JSONObjectUtils.getString(fields, "d")),
        JSONObjectUtils.getString(fields, "i"),
        JSONObjectUtils.getString(fields, "r"),
        demand(fields),
        Instant.ofEpochSecond(JSONObjectUtils.getLong(fields, "t")));
  }

  private static Demand demand(Map<String, Object> fields) throws ParseException {
    long within = JSONObjectUtils.getLong(fields, "w");
    return new Demand(
        AssuranceLevel.valueOf(JSONObjectUtils.getString(fields, "l")),
        within == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(within)));
  }

  /** Nothing that would help an eavesdropper. */
  @Override
  public String toString() {
    return "Attempt[" + door + "]";
  }
}
