package fi.luukku.identity.integration;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fi.luukku.identity.Demand;
import fi.luukku.identity.Door;
import fi.luukku.identity.IdentityFixture;
import fi.luukku.identity.VerifiedIdentity;
import fi.luukku.identity.domain.Assurance;
import fi.luukku.identity.persistence.UsedValueRows;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Our half of a sign-in, put together by hand, and a browser with its cookies. */
final class RelyingParty {
  private static final RSAKey KEY = newKey();

  final SignInFlow flow = new SignInFlow();
  final ClientKeys keys = new ClientKeys();
  final Map<String, String> cookies = new HashMap<>();
  Demand demand = Demand.USUAL;
  private final Clock clock;

  /** Remembers in memory what the table of used values remembers. */
  private static final class UsedInMemory extends UsedValueRows {
    private final Set<String> used = new HashSet<>();

    @Override
    public boolean use(String kind, String value, Instant keepUntil) {
      return used.add(kind + " " + value);
    }

    @Override
    public void removeSomeOld(Instant now) {}
  }

  RelyingParty(String issuer, Clock clock) {
    this(issuer, clock, false);
  }

  RelyingParty(String issuer, Clock clock, boolean production) {
    this.clock = clock;
    keys.signing = KEY;
    keys.clock = clock;
    ProviderCalls calls = new ProviderCalls();
    flow.clock = clock;
    flow.usedValues = new UsedInMemory();
    flow.attempts = attempts();
    flow.requests = requests();
    flow.exchange = exchange(calls);
    flow.idTokens = new IdTokens();
    flow.idTokens.clock = clock;
    flow.directory = new ProviderDirectory();
    flow.directory.calls = calls;
    flow.directory.clock = clock;
    flow.directory.providers = providers(issuer, production);
  }

  private Attempts attempts() {
    Attempts attempts = new Attempts();
    attempts.secrets = IdentityFixture.secrets();
    attempts.clock = clock;
    return attempts;
  }

  private AuthorizationRequests requests() {
    AuthorizationRequests requests = new AuthorizationRequests();
    requests.keys = keys;
    requests.clock = clock;
    return requests;
  }

  ClientAssertions assertions() {
    ClientAssertions assertions = new ClientAssertions();
    assertions.keys = keys;
    assertions.clock = clock;
    return assertions;
  }

  private TokenExchange exchange(ProviderCalls calls) {
    TokenExchange exchange = new TokenExchange();
    exchange.calls = calls;
    exchange.assertions = assertions();
    return exchange;
  }

  private static Providers providers(String issuer, boolean production) {
    return new Providers() {
      @Override
      public Provider at(Door door) {
        return new Provider(
            door,
            issuer,
            EvilOp.CLIENT,
            URI.create("https://asiointi.example/oidc/callback"),
            "openid profile",
            door == Door.STAFF ? Assurance.SECOND_FACTOR : Assurance.usual(production),
            Set.of(JWSAlgorithm.ES256),
            Duration.ofSeconds(60),
            production);
      }

      @Override
      public Optional<Provider> byIssuer(String named) {
        return Optional.of(at(Door.CITIZEN)).filter(provider -> provider.issuer().equals(named));
      }
    };
  }

  /** The claims of the signed request that the browser is sent away with. */
  JWTClaimsSet leave(String returnTo) {
    return leave(Door.CITIZEN, returnTo);
  }

  JWTClaimsSet leave(Door door, String returnTo) {
    SignInFlow.Departure departure = flow.begin(door, returnTo, demand, "fi", cookies);
    departure.superfluous().forEach(cookies::remove);
    cookies.put(departure.cookieName(), departure.cookieValue());
    String request = EvilOp.form(departure.address().getRawQuery()).get("request");
    try {
      return SignedJWT.parse(request).getJWTClaimsSet();
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Leaves, is identified by the provider, and comes back. */
  VerifiedIdentity signIn(EvilOp op) {
    JWTClaimsSet request = leave("/my");
    op.nonce = (String) request.getClaim("nonce");
    return comeBack(request, Optional.of(op.issuer()));
  }

  VerifiedIdentity comeBack(JWTClaimsSet request, Optional<String> issuer) {
    String state = (String) request.getClaim("state");
    return comeBack(new Callback(state, Optional.of("a-code"), issuer, Optional.empty()));
  }

  VerifiedIdentity comeBack(Callback callback) {
    return flow.identify(flow.resume(callback, cookies).orElseThrow(), callback);
  }

  private static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyID("rp-1").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
