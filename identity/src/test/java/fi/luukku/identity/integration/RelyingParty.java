package fi.luukku.identity.integration;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fi.luukku.identity.Demand;
import fi.luukku.identity.Door;
import fi.luukku.identity.IdentityFixture;
import fi.luukku.identity.SignInSession.Origin;
import fi.luukku.identity.SignIns;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Our half of a sign-in, put together by hand, and a browser with its cookies. */
final class RelyingParty {
  /** What most tests stand on: a provider that signs its tokens and does not encrypt them. */
  static final Map<String, String> SIGNED_ONLY = Map.of("id.token.encrypted", "false");

  final SignInFlow flow = new SignInFlow();
  final ClientKeys keys;
  final Map<String, String> cookies = new HashMap<>();
  private final ProviderCalls calls = new ProviderCalls();
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
    this(providers(issuer, production, "kunta", SIGNED_ONLY), clock, KeysInMemory.common());
  }

  /**
   * With settings of its own.
   *
   * @param dialect name of the file whose settings count where there is none
   */
  RelyingParty(String issuer, Clock clock, String dialect, Map<String, String> settings) {
    this(providers(issuer, false, dialect, settings), clock, KeysInMemory.common());
  }

  RelyingParty(Providers providers, Clock clock, KeysInMemory rows) {
    this.clock = clock;
    this.keys = rows.node(clock, providers);
    flow.clock = clock;
    flow.usedValues = new UsedInMemory();
    flow.attempts = attempts();
    flow.requests = requests();
    flow.exchange = exchange();
    flow.idTokens = new IdTokens();
    flow.idTokens.clock = clock;
    flow.idTokens.envelopes = envelopes();
    flow.directory = new ProviderDirectory();
    flow.directory.calls = calls;
    flow.directory.clock = clock;
    flow.directory.providers = providers;
    flow.pulse = new ProviderPulse();
    flow.pulse.directory = flow.directory;
    flow.pulse.clock = clock;
  }

  /**
   * Our door for logout tokens.
   *
   * @param ended takes what they end
   */
  BackChannelLogout logout(List<Origin> ended) {
    BackChannelLogout logout = new BackChannelLogout();
    logout.clock = clock;
    logout.directory = flow.directory;
    logout.providers = flow.directory.providers;
    logout.usedValues = flow.usedValues;
    logout.envelopes = envelopes();
    logout.signIns =
        new SignIns() {
          @Override
          public int endAtOrigin(Origin origin) {
            ended.add(origin);
            return 1;
          }
        };
    return logout;
  }

  Envelopes envelopes() {
    Envelopes envelopes = new Envelopes();
    envelopes.keys = keys;
    return envelopes;
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
    requests.pushed = new PushedRequests();
    requests.pushed.calls = calls;
    requests.pushed.assertions = assertions();
    return requests;
  }

  ClientAssertions assertions() {
    ClientAssertions assertions = new ClientAssertions();
    assertions.keys = keys;
    assertions.clock = clock;
    return assertions;
  }

  private TokenExchange exchange() {
    TokenExchange exchange = new TokenExchange();
    exchange.calls = calls;
    exchange.assertions = assertions();
    return exchange;
  }

  static Providers providers(
      String issuer, boolean production, String dialect, Map<String, String> set) {
    Function<String, Optional<String>> settings =
        Dialects.settings(dialect, name -> Optional.ofNullable(set.get(name)));
    return new Providers() {
      @Override
      public Provider at(Door door) {
        return new Provider(
            door,
            issuer,
            EvilOp.CLIENT,
            URI.create("https://asiointi.example/oidc/callback"),
            settings.apply("scope").orElseThrow(),
            door == Door.STAFF ? Assurance.SECOND_FACTOR : Assurance.usual(production),
            Dialects.signatures(settings),
            Duration.ofSeconds(60),
            production,
            Dialects.of(settings));
      }

      @Override
      public Optional<Provider> byIssuer(String named) {
        return all().stream().filter(provider -> provider.issuer().equals(named)).findFirst();
      }

      @Override
      List<Provider> all() {
        return List.of(at(Door.CITIZEN));
      }
    };
  }

  /** The claims of the signed request that the browser is sent away with. */
  JWTClaimsSet leave(String returnTo) {
    return leave(Door.CITIZEN, returnTo);
  }

  JWTClaimsSet leave(Door door, String returnTo) {
    String request = depart(door, returnTo).get("request");
    try {
      return SignedJWT.parse(request).getJWTClaimsSet();
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the address carries that the browser is sent away to. */
  Map<String, String> depart(Door door, String returnTo) {
    return EvilOp.form(departure(door, returnTo).getRawQuery());
  }

  /** The address that the browser is sent away to. */
  URI departure(Door door, String returnTo) {
    SignInFlow.Departure departure = flow.begin(door, returnTo, demand, "fi", cookies);
    departure.superfluous().forEach(cookies::remove);
    cookies.put(departure.cookieName(), departure.cookieValue());
    return departure.address();
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

  /** Comes back with what the provider put into the address. */
  VerifiedIdentity comeBack(Map<String, String> answer) {
    Map<String, String[]> parameters = new HashMap<>();
    answer.forEach((name, value) -> parameters.put(name, new String[] {value}));
    return comeBack(Callback.of(parameters));
  }

  VerifiedIdentity comeBack(Callback callback) {
    return flow.identify(flow.resume(callback, cookies).orElseThrow(), callback);
  }
}
