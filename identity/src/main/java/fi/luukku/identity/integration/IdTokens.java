package fi.luukku.identity.integration;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.claims.AccessTokenHash;
import com.nimbusds.openid.connect.sdk.validators.AccessTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.InvalidHashException;
import fi.luukku.identity.Reason;
import fi.luukku.identity.SignInRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** Checks an ID token: OpenID Connect Core 1.0, section 3.1.3.7, and stricter where it may be. */
@ApplicationScoped
public class IdTokens {
  private static final Duration OLDEST = Duration.ofMinutes(10);

  @Inject Envelopes envelopes;
  @Inject Clock clock;

  /** The claims of a token that holds. */
  JWTClaimsSet verify(KnownProvider known, Attempt attempt, TokenExchange.Tokens tokens) {
    SignedJWT token = envelopes.idToken(known.provider(), tokens.idToken());
    JWTClaimsSet claims = SignedTokens.claims(known, token, JOSEObjectType.JWT, null);
    Provider provider = known.provider();
    require(provider.issuer().equals(claims.getIssuer()), "issuer");
    require(claims.getSubject() != null && !claims.getSubject().isBlank(), "subject");
    require(claims.getAudience().equals(List.of(provider.clientId())), "audience");
    String party = text(claims, "azp");
    require(party == null || party.equals(provider.clientId()), "authorized party");
    checkTimes(claims, provider.skew());
    attempt
        .demand()
        .within()
        .ifPresent(time -> checkAuthenticated(claims, time.plus(provider.skew())));
    require(attempt.nonce().equals(text(claims, "nonce")), "nonce");
    checkHash(claims, token, tokens.accessToken());
    return claims;
  }

  private void checkTimes(JWTClaimsSet claims, Duration skew) {
    Instant now = clock.instant();
    Date expires = claims.getExpirationTime();
    Date issued = claims.getIssueTime();
    Date notBefore = claims.getNotBeforeTime();
    require(expires != null && now.isBefore(expires.toInstant().plus(skew)), "expiry");
    require(issued != null && !issued.toInstant().isAfter(now.plus(skew)), "issue time");
    require(issued.toInstant().plus(OLDEST).isAfter(now), "age");
    require(notBefore == null || !notBefore.toInstant().isAfter(now.plus(skew)), "not before");
  }

  /** We asked for a fresh identification: that it is one is for us to see, and no earlier one. */
  private void checkAuthenticated(JWTClaimsSet claims, Duration within) {
    Instant at = authenticatedAt(claims).orElse(Instant.EPOCH);
    require(at.plus(within).isAfter(clock.instant()), "authentication time");
  }

  /** When the person proved who he is, where the provider says it. */
  static Optional<Instant> authenticatedAt(JWTClaimsSet claims) {
    try {
      return Optional.ofNullable(claims.getDateClaim("auth_time")).map(Date::toInstant);
    } catch (ParseException notATime) {
      throw new SignInRefused(Reason.FAILED, "The ID token does not hold: auth_time");
    }
  }

  private static void checkHash(JWTClaimsSet claims, SignedJWT token, String accessToken) {
    String hash = text(claims, "at_hash");
    if (hash == null) {
      return;
    }
    try {
      AccessTokenValidator.validate(
          new BearerAccessToken(accessToken),
          token.getHeader().getAlgorithm(),
          new AccessTokenHash(hash));
    } catch (InvalidHashException other) {
      throw new SignInRefused(Reason.FAILED, "The ID token does not hold: access token hash");
    }
  }

  static String text(JWTClaimsSet claims, String name) {
    try {
      return claims.getStringClaim(name);
    } catch (ParseException notText) {
      throw new SignInRefused(Reason.FAILED, "The ID token does not hold: " + name);
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new SignInRefused(Reason.FAILED, "The ID token does not hold: " + what);
    }
  }
}
