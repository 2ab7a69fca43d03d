package fi.luukku.identity.integration;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fi.luukku.identity.Reason;
import fi.luukku.identity.SignInRefused;
import fi.luukku.identity.SignInSession.Origin;
import fi.luukku.identity.SignIns;
import fi.luukku.identity.persistence.UsedValueRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Takes a provider's word that a sign-in is over (OpenID Connect Back-Channel Logout 1.0). */
@ApplicationScoped
public class BackChannelLogout {
  private static final JOSEObjectType TYPE = new JOSEObjectType("logout+jwt");
  private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
  private static final Duration OLDEST = Duration.ofMinutes(5);

  @Inject Providers providers;
  @Inject ProviderDirectory directory;
  @Inject Envelopes envelopes;
  @Inject UsedValueRows usedValues;
  @Inject SignIns signIns;
  @Inject Clock clock;

  /**
   * Ends what the token names, on every node. Returns how many sign-ins that were.
   *
   * @throws SignInRefused where the token does not hold
   */
  public int receive(String logoutToken) {
    String given = Objects.requireNonNullElse(logoutToken, "");
    SignedJWT token = signed(given);
    KnownProvider known = directory.known(providerOf(token));
    require(
        known.provider().dialect().encryption().isPresent() || !Envelopes.isEncrypted(given),
        "encryption");
    JWTClaimsSet claims = SignedTokens.claims(known, token, TYPE);
    check(claims, known.provider());
    Instant keep = clock.instant().plus(OLDEST).plus(known.provider().skew().multipliedBy(2));
    require(
        usedValues.use("logout " + known.provider().issuer(), claims.getJWTID(), keep), "replay");
    return signIns.endAtOrigin(
        new Origin(
            known.provider().issuer(),
            Objects.requireNonNullElse(claims.getSubject(), ""),
            Objects.requireNonNullElse(IdTokens.text(claims, "sid"), "")));
  }

  /** A logout token names no person, so it may come encrypted or not where ID tokens do. */
  private SignedJWT signed(String given) {
    if (!Envelopes.isEncrypted(given)) {
      return SignedTokens.parse(given);
    }
    return providers.all().stream()
        .flatMap(provider -> provider.dialect().encryption().stream())
        .findFirst()
        .map(encryption -> envelopes.open(given, encryption))
        .orElseThrow(() -> refused("encryption"));
  }

  /** Which provider a token says it is from; the signature then shows whether that is true. */
  private Provider providerOf(SignedJWT token) {
    try {
      String issuer = token.getJWTClaimsSet().getIssuer();
      return providers
          .byIssuer(Objects.requireNonNullElse(issuer, ""))
          .orElseThrow(() -> refused("issuer"));
    } catch (ParseException e) {
      throw refused("claims");
    }
  }

  private void check(JWTClaimsSet claims, Provider provider) {
    require(provider.issuer().equals(claims.getIssuer()), "issuer");
    require(claims.getAudience().equals(List.of(provider.clientId())), "audience");
    checkTimes(claims, provider.skew());
    require(claims.getJWTID() != null && !claims.getJWTID().isBlank(), "id");
    require(claims.getClaim("nonce") == null, "nonce");
    require(events(claims).containsKey(EVENT), "event");
    String sid = IdTokens.text(claims, "sid");
    require(
        sid != null && !sid.isBlank()
            || claims.getSubject() != null && !claims.getSubject().isBlank(),
        "neither sid nor subject");
  }

  private void checkTimes(JWTClaimsSet claims, Duration skew) {
    Instant now = clock.instant();
    Date issued = claims.getIssueTime();
    Date expires = claims.getExpirationTime();
    require(issued != null && !issued.toInstant().isAfter(now.plus(skew)), "issue time");
    require(issued.toInstant().plus(OLDEST).plus(skew).isAfter(now), "age");
    require(expires == null || now.isBefore(expires.toInstant().plus(skew)), "expiry");
  }

  private static Map<String, Object> events(JWTClaimsSet claims) {
    try {
      return Objects.requireNonNullElse(claims.getJSONObjectClaim("events"), Map.of());
    } catch (ParseException notAnObject) {
      throw refused("event");
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw refused(what);
    }
  }

  private static SignInRefused refused(String what) {
    return new SignInRefused(Reason.FAILED, "A logout token does not hold: " + what);
  }
}
