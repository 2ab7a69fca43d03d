package fi.luukku.identity.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import fi.luukku.identity.Reason;
import fi.luukku.identity.SignInRefused;
import fi.luukku.identity.SignInSession.Origin;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever can make us believe a logout token signs people out. */
class LogoutTokenAttacksTest {
  private static final JOSEObjectType TYPE = new JOSEObjectType("logout+jwt");
  private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

  private final MovingClock clock = new MovingClock();
  private final EvilOp op = new EvilOp(clock);
  private final RelyingParty party = new RelyingParty(op.issuer(), clock);
  private final List<Origin> ended = new ArrayList<>();
  private final BackChannelLogout logout = party.logout(ended);
  private int tokens;

  @AfterEach
  void stop() {
    op.close();
  }

  @Test
  void ends_the_sign_in_that_an_honest_token_names() {
    assertThat(logout.receive(token(claims -> {}))).isEqualTo(1);
    assertThat(ended).containsExactly(new Origin(op.issuer(), "subject-1", "sid-1"));
  }

  @Test
  void ends_all_sign_ins_of_a_person_where_no_single_one_is_named() {
    logout.receive(token(claims -> claims.claim("sid", null)));

    assertThat(ended).containsExactly(new Origin(op.issuer(), "subject-1", ""));
  }

  @Test
  void takes_a_token_once() {
    String token = token(claims -> {});
    logout.receive(token);

    refuses(token);
    refuses(token(claims -> claims.jwtID("token-1").claim("sid", "sid-2")));
    assertThat(ended).hasSize(1);
  }

  @Test
  void refuses_a_token_without_signature() {
    refuses(new PlainJWT(claims(claims -> {})).serialize());
    String token = token(claims -> {});
    refuses(token.substring(0, token.lastIndexOf('.') + 1));
  }

  @Test
  void refuses_a_token_signed_by_somebody_else_under_the_same_key_id() {
    refuses(EvilOp.signed(claims(claims -> {}), EvilOp.newKey("op-1"), TYPE));
  }

  @Test
  void refuses_a_signature_that_is_not_on_the_list() throws JOSEException {
    byte[] publicKey = op.key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8);
    refuses(signed(JWSAlgorithm.HS256, new MACSigner(publicKey)));
    refuses(signed(JWSAlgorithm.RS256, new RSASSASigner(new RSAKeyGenerator(2048).generate())));
  }

  @Test
  void refuses_an_id_token_in_place_of_a_logout_token() {
    refuses(EvilOp.signed(claims(claims -> {}), op.key, JOSEObjectType.JWT));
    refuses(EvilOp.signed(claims(claims -> {}), op.key, null));
  }

  @Test
  void refuses_a_token_without_its_event_or_with_another() {
    refuses(token(claims -> claims.claim("events", null)));
    refuses(token(claims -> claims.claim("events", Map.of("urn:another-event", Map.of()))));
    refuses(token(claims -> claims.claim("events", List.of(EVENT))));
  }

  @Test
  void refuses_a_token_with_a_nonce() {
    refuses(token(claims -> claims.claim("nonce", "a-nonce")));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "varaukset"})
  void refuses_a_token_for_another_client(String audience) {
    refuses(token(claims -> claims.audience(audience)));
  }

  @Test
  void refuses_a_token_that_is_for_others_too() {
    refuses(token(claims -> claims.audience(List.of(EvilOp.CLIENT, "varaukset"))));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "https://evil.example"})
  void refuses_a_foreign_issuer(String issuer) {
    refuses(token(claims -> claims.issuer(issuer)));
  }

  @Test
  void refuses_a_token_of_another_time() {
    refuses(token(claims -> claims.issueTime(null)));
    refuses(token(claims -> claims.issueTime(in(61))));
    refuses(token(claims -> claims.issueTime(in(-360))));
    refuses(token(claims -> claims.expirationTime(in(-60))));
    logout.receive(token(claims -> claims.issueTime(in(-359)).expirationTime(in(-59))));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void refuses_a_token_that_could_come_again_unnoticed(String id) {
    refuses(token(claims -> claims.jwtID(id)));
  }

  @Test
  void refuses_a_token_that_names_nobody() {
    refuses(token(claims -> claims.subject(null).claim("sid", null)));
    refuses(token(claims -> claims.subject(" ").claim("sid", " ")));
    refuses(token(claims -> claims.claim("sid", 1)));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "rubbish", "a.b.c", "e30.e30."})
  void refuses_what_is_no_token(String rubbish) {
    refuses(rubbish);
  }

  @Test
  void says_that_it_cannot_tell_while_the_keys_cannot_be_read() {
    String token = token(claims -> {});
    op.close();

    assertThatThrownBy(() -> logout.receive(token))
        .isInstanceOfSatisfying(
            SignInRefused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.UNAVAILABLE));
  }

  private void refuses(String token) {
    int before = ended.size();
    assertThatThrownBy(() -> logout.receive(token))
        .isInstanceOfSatisfying(
            SignInRefused.class,
            refused ->
                assertThat(refused.reason()).as(refused.getMessage()).isEqualTo(Reason.FAILED));
    assertThat(ended).hasSize(before);
  }

  private String token(Consumer<JWTClaimsSet.Builder> change) {
    return EvilOp.signed(claims(change), op.key, TYPE);
  }

  private JWTClaimsSet claims(Consumer<JWTClaimsSet.Builder> change) {
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(op.issuer())
            .audience(EvilOp.CLIENT)
            .subject("subject-1")
            .claim("sid", "sid-1")
            .jwtID("token-" + ++tokens)
            .issueTime(in(0))
            .expirationTime(in(120))
            .claim("events", Map.of(EVENT, Map.of()));
    change.accept(claims);
    return claims.build();
  }

  private String signed(JWSAlgorithm algorithm, JWSSigner signer) throws JOSEException {
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(algorithm).keyID(op.key.getKeyID()).type(TYPE).build(),
            claims(claims -> {}));
    token.sign(signer);
    return token.serialize();
  }

  private Date in(long seconds) {
    return Date.from(clock.instant().plus(Duration.ofSeconds(seconds)));
  }
}
