package fi.luukku.identity.integration;

import com.nimbusds.jwt.JWTClaimsSet;
import fi.luukku.identity.Demand;
import fi.luukku.identity.Door;
import fi.luukku.identity.Reason;
import fi.luukku.identity.SignInRefused;
import fi.luukku.identity.VerifiedIdentity;
import fi.luukku.identity.persistence.UsedValueRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The way to the provider and back: authorization code flow of OpenID Connect. */
@ApplicationScoped
public class SignInFlow {
  @Inject ProviderDirectory directory;
  @Inject ProviderPulse pulse;
  @Inject Attempts attempts;
  @Inject AuthorizationRequests requests;
  @Inject TokenExchange exchange;
  @Inject IdTokens idTokens;
  @Inject UsedValueRows usedValues;
  @Inject Clock clock;

  /**
   * How a person leaves for the provider.
   *
   * @param address where to
   * @param cookieName name of the cookie that remembers the attempt
   * @param cookieValue its value
   * @param superfluous names of older attempts' cookies that go
   */
  public record Departure(
      URI address, String cookieName, String cookieValue, List<String> superfluous) {}

  /**
   * Begins an attempt.
   *
   * @param returnTo a checked address of ours
   * @param demand what the person must prove beyond a usual sign-in
   * @param language tag of the language that the person reads
   * @param cookies the browser's attempts so far
   * @throws SignInRefused {@code UNAVAILABLE} where the provider does not answer
   */
  public Departure begin(
      Door door, String returnTo, Demand demand, String language, Map<String, String> cookies) {
    KnownProvider known = directory.at(door);
    pulse.mustBeat(known.provider());
    Attempt attempt = Attempt.begin(known.provider(), returnTo, demand, clock.instant());
    return new Departure(
        requests.address(known, attempt, language),
        attempts.cookieName(attempt.state()),
        attempts.seal(attempt),
        attempts.superfluous(cookies));
  }

  /** The attempt that an answer belongs to, where this browser began it a short time ago. */
  public Optional<Attempt> resume(Callback callback, Map<String, String> cookies) {
    return attempts.find(callback.state(), cookies);
  }

  /**
   * Finds out who came back.
   *
   * @throws SignInRefused with the reason where that is not certain
   */
  public VerifiedIdentity identify(Attempt attempt, Callback callback) {
    KnownProvider known = directory.at(attempt.door());
    checkIssuer(known, attempt, callback);
    useUp(attempt);
    callback.error().ifPresent(SignInFlow::refuse);
    String code =
        callback
            .code()
            .filter(value -> !value.isBlank())
            .orElseThrow(() -> new SignInRefused(Reason.FAILED, "The answer has no code."));
    TokenExchange.Tokens tokens = exchange.exchange(known, attempt, code);
    JWTClaimsSet claims = idTokens.verify(known, attempt, tokens);
    VerifiedIdentity identity = Claims.identity(known.provider(), claims, tokens.refreshToken());
    checkLevel(attempt, identity);
    return identity;
  }

  private static void checkLevel(Attempt attempt, VerifiedIdentity identity) {
    if (!identity.level().isAtLeast(attempt.demand().level())) {
      throw new SignInRefused(Reason.LEVEL_TOO_LOW, "Identified at " + identity.level());
    }
  }

  /** Against mix-up (RFC 9207): before anything is sent, the answer must be the asked one's. */
  private static void checkIssuer(KnownProvider known, Attempt attempt, Callback callback) {
    String issuer = known.provider().issuer();
    boolean named = callback.issuer().map(issuer::equals).orElse(!known.saysIssuer());
    if (!named || !attempt.issuer().equals(issuer)) {
      throw new SignInRefused(Reason.FAILED, "The answer is not from the provider that was asked.");
    }
  }

  private void useUp(Attempt attempt) {
    Instant now = clock.instant();
    if (!usedValues.use("state", attempt.state(), now.plus(Attempt.LIFE))) {
      throw new SignInRefused(Reason.ATTEMPT_UNKNOWN, "The attempt was used before.");
    }
    usedValues.removeSomeOld(now);
  }

  private static void refuse(String error) {
    switch (error) {
      case "access_denied", "cancel" ->
          throw new SignInRefused(Reason.CANCELLED, "The person turned back.");
      case "temporarily_unavailable", "server_error" ->
          throw new SignInRefused(Reason.UNAVAILABLE, "The provider says it is not available.");
      case "login_required", "interaction_required" ->
          throw new SignInRefused(Reason.ATTEMPT_UNKNOWN, "The provider wants a new sign-in.");
      default -> throw new SignInRefused(Reason.FAILED, "The provider answered with an error.");
    }
  }
}
