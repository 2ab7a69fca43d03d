package fi.luukku.identity.integration;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.claims.AccessTokenHash;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** An OpenID provider that is honest until a test tells it not to be. */
final class EvilOp implements AutoCloseable {
  static final String CLIENT = "asiointi";
  static final String HETU = "131052-308T";
  static final String ACCESS_TOKEN = "an-access-token";

  final HttpServer server;
  final Clock clock;
  final List<Map<String, String>> exchanges = new ArrayList<>();
  ECKey key = newKey("op-1");
  List<? extends JWK> published = List.of(key);
  int keysStatus = 200;
  UnaryOperator<String> keysBody = UnaryOperator.identity();
  final List<Map<String, String>> pushed = new ArrayList<>();
  int pushedStatus = 201;
  String pushedAnswer = "{\"request_uri\":\"urn:example:request:1\",\"expires_in\":60}";
  String nonce = "";
  Consumer<JWTClaimsSet.Builder> claims = claims -> {};
  UnaryOperator<Map<String, Object>> metadata = UnaryOperator.identity();
  Function<JWTClaimsSet, String> signing = this::signed;
  Answer answer;
  int keysAsked;
  int metadataAsked;

  /** How the token endpoint answers. */
  @FunctionalInterface
  interface Answer {
    void to(HttpExchange exchange, String idToken) throws IOException;
  }

  EvilOp(Clock clock) {
    this.clock = clock;
    this.answer = EvilOp::tokens;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/.well-known/openid-configuration", this::sendMetadata);
    server.createContext("/jwks", this::sendKeys);
    server.createContext("/token", this::exchange);
    server.createContext("/par", this::takePushed);
    server.start();
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Claims as an honest provider makes them. */
  JWTClaimsSet.Builder honestClaims() {
    Instant now = clock.instant();
    return new JWTClaimsSet.Builder()
        .issuer(issuer())
        .subject("subject-1")
        .audience(CLIENT)
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(300)))
        .claim("nonce", nonce)
        .claim("azp", CLIENT)
        .claim("acr", "http://ftn.ficora.fi/2017/loatest2")
        .claim("sid", "sid-1")
        .claim("at_hash", hash())
        .claim("given_name", "Maija")
        .claim("family_name", "Meikäläinen")
        .claim("hetu", HETU);
  }

  String signed(JWTClaimsSet set) {
    return signed(set, key, JOSEObjectType.JWT);
  }

  static String signed(JWTClaimsSet set, ECKey key, JOSEObjectType type) {
    SignedJWT jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).type(type).build(),
            set);
    try {
      jwt.sign(new ECDSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return jwt.serialize();
  }

  static ECKey newKey(String kid) {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID(kid).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String hash() {
    return AccessTokenHash.compute(new BearerAccessToken(ACCESS_TOKEN), JWSAlgorithm.ES256)
        .getValue();
  }

  private void sendMetadata(HttpExchange exchange) throws IOException {
    metadataAsked++;
    Map<String, Object> honest = new HashMap<>();
    honest.put("issuer", issuer());
    honest.put("authorization_endpoint", issuer() + "/auth");
    honest.put("token_endpoint", issuer() + "/token");
    honest.put("pushed_authorization_request_endpoint", issuer() + "/par");
    honest.put("signed_jwks_uri", issuer() + "/jwks");
    honest.put("jwks_uri", issuer() + "/jwks");
    honest.put("end_session_endpoint", issuer() + "/logout");
    honest.put("response_types_supported", List.of("code"));
    honest.put("subject_types_supported", List.of("public"));
    honest.put("id_token_signing_alg_values_supported", List.of("ES256"));
    honest.put("code_challenge_methods_supported", List.of("S256"));
    honest.put("authorization_response_iss_parameter_supported", true);
    send(exchange, 200, JSONObjectUtils.toJSONString(metadata.apply(honest)));
  }

  private void sendKeys(HttpExchange exchange) throws IOException {
    keysAsked++;
    String keys = new JWKSet(List.<JWK>copyOf(published)).toString(true);
    send(exchange, keysStatus, keysBody.apply(keys));
  }

  private void takePushed(HttpExchange exchange) throws IOException {
    pushed.add(form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    send(exchange, pushedStatus, pushedAnswer);
  }

  private void exchange(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    exchanges.add(form(body));
    JWTClaimsSet.Builder set = honestClaims();
    claims.accept(set);
    answer.to(exchange, signing.apply(set.build()));
  }

  private static void tokens(HttpExchange exchange, String idToken) throws IOException {
    Map<String, Object> fields =
        Map.of("access_token", ACCESS_TOKEN, "token_type", "Bearer", "id_token", idToken);
    send(exchange, 200, JSONObjectUtils.toJSONString(fields));
  }

  static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  static Map<String, String> form(String text) {
    Map<String, String> fields = new HashMap<>();
    for (String pair : text.split("&")) {
      String[] parts = pair.split("=", 2);
      fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return fields;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
