package fi.luukku.launcher.bookings;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.JWTAuthenticationClaimsSet;
import com.nimbusds.oauth2.sdk.auth.PrivateKeyJWT;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.Audience;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The talk with Keycloak, on the Nimbus SDK: as strict as the portal's. */
final class Keycloak {
  private static final ClientID CLIENT = new ClientID("varaukset");
  private static final String SCOPE = "openid profile";
  private static final String LEVEL = "http://ftn.ficora.fi/2017/loatest2";
  private static final JOSEObjectType REQUEST = new JOSEObjectType("oauth-authz-req+jwt");
  private static final Clock CLOCK = Clock.systemUTC();
  private static final int WAIT_MS = 5_000;

  private final Place place;
  private final Issuer issuer;
  private final String endpoints;
  private final RSAKey key;
  private final JWSVerificationKeySelector<SecurityContext> signatures;

  Keycloak(Place place) {
    this.place = place;
    this.issuer = new Issuer(place.issuer());
    this.endpoints = place.issuer() + "/protocol/openid-connect";
    try {
      this.key =
          new RSAKeyGenerator(2048)
              .keyUse(KeyUse.SIGNATURE)
              .algorithm(JWSAlgorithm.PS256)
              .keyIDFromThumbprint(true)
              .generate();
      URL keys = URI.create(endpoints + "/certs").toURL();
      JWKSource<SecurityContext> source = JWKSourceBuilder.create(keys).retrying(true).build();
      this.signatures = new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, source);
    } catch (JOSEException | MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  String publicKeys() {
    return new JWKSet(key.toPublicJWK()).toString(true);
  }

  /** Where a browser goes to sign in. */
  String address(Attempt attempt) {
    Map<String, List<String>> query = new HashMap<>();
    query.put("client_id", List.of(CLIENT.getValue()));
    query.put("response_type", List.of("code"));
    query.put("scope", List.of(SCOPE));
    query.put("request", List.of(request(attempt)));
    return endpoints + "/auth?" + URLUtils.serializeParameters(query);
  }

  private String request(Attempt attempt) {
    Instant now = Instant.now(CLOCK);
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(CLIENT.getValue())
            .audience(place.issuer())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))))
            .jwtID(Shelf.random())
            .claim("client_id", CLIENT.getValue())
            .claim("response_type", "code")
            .claim("redirect_uri", redirect().toString())
            .claim("scope", SCOPE)
            .claim("state", attempt.state().getValue())
            .claim("nonce", attempt.nonce().getValue())
            .claim(
                "code_challenge",
                CodeChallenge.compute(CodeChallengeMethod.S256, attempt.verifier()).getValue())
            .claim("code_challenge_method", "S256")
            .claim("acr_values", LEVEL)
            .claim("ui_locales", attempt.language())
            .build();
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.PS256).keyID(key.getKeyID()).type(REQUEST).build();
    SignedJWT signed = new SignedJWT(header, claims);
    try {
      signed.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return signed.serialize();
  }

  /** Who came back with a code. */
  Guest identify(Attempt attempt, String code, Instant endsAt) throws IOException {
    try {
      TokenRequest request =
          new TokenRequest.Builder(
                  URI.create(endpoints + "/token"),
                  proof(),
                  new AuthorizationCodeGrant(
                      new AuthorizationCode(code), redirect(), attempt.verifier()))
              .build();
      HTTPResponse reply = send(request.toHTTPRequest());
      OIDCTokens tokens =
          ((OIDCTokenResponse) OIDCTokenResponseParser.parse(reply).toSuccessResponse())
              .getOIDCTokens();
      IDTokenClaimsSet claims =
          new IDTokenValidator(issuer, CLIENT, signatures, null)
              .validate(tokens.getIDToken(), attempt.nonce());
      return new Guest(
          claims.getStringClaim("name"),
          claims.getStringClaim("sid"),
          tokens.getRefreshToken().getValue(),
          Shelf.random(),
          endsAt);
    } catch (ParseException | BadJOSEException | JOSEException | ClassCastException e) {
      throw new IOException("The sign-in does not hold: " + e.getClass().getSimpleName(), e);
    }
  }

  /** Ends a sign-in at Keycloak, and so at all its services. True where Keycloak says so. */
  boolean end(Guest guest) {
    try {
      HTTPRequest request =
          new HTTPRequest(HTTPRequest.Method.POST, URI.create(endpoints + "/logout"));
      Map<String, List<String>> form = new HashMap<>(proof().toParameters());
      form.put("refresh_token", List.of(guest.refreshToken()));
      request.setContentType("application/x-www-form-urlencoded");
      request.setBody(URLUtils.serializeParameters(form));
      return send(request).indicatesSuccess();
    } catch (IOException | ParseException | JOSEException e) {
      return false;
    }
  }

  /** What a genuine logout token says. */
  LogoutTokenClaimsSet loggedOut(String token) throws IOException {
    try {
      return new LogoutTokenValidator(issuer, CLIENT, true, signatures, null)
          .validate(JWTParser.parse(token));
    } catch (java.text.ParseException | BadJOSEException | JOSEException e) {
      throw new IOException("The logout token does not hold.", e);
    }
  }

  private PrivateKeyJWT proof() throws JOSEException {
    return new PrivateKeyJWT(
        new JWTAuthenticationClaimsSet(CLIENT, new Audience(issuer)),
        JWSAlgorithm.PS256,
        key.toPrivateKey(),
        key.getKeyID(),
        null);
  }

  private URI redirect() {
    return URI.create(place.url() + "/oidc/callback");
  }

  private static HTTPResponse send(HTTPRequest request) throws IOException {
    request.setConnectTimeout(WAIT_MS);
    request.setReadTimeout(WAIT_MS);
    request.setFollowRedirects(false);
    return request.send();
  }
}
