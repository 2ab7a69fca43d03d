package fi.luukku.identity.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import fi.luukku.identity.AssuranceLevel;
import fi.luukku.identity.Reason;
import fi.luukku.identity.SignInRefused;
import fi.luukku.identity.VerifiedIdentity;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a provider, or somebody in its clothes, may put into an ID token. */
class IdTokenAttacksTest {
  private final MovingClock clock = new MovingClock();
  private final EvilOp op = new EvilOp(clock);
  private RelyingParty party = new RelyingParty(op.issuer(), clock);

  @AfterEach
  void stop() {
    op.close();
  }

  @Test
  void knows_a_person_by_an_honest_token() {
    VerifiedIdentity person = party.signIn(op);

    assertThat(person.name()).isEqualTo("Maija Meikäläinen");
    assertThat(person.level()).isEqualTo(AssuranceLevel.SUBSTANTIAL);
    assertThat(person.code().orElseThrow().value()).isEqualTo(EvilOp.HETU);
    assertThat(person.origin().issuer()).isEqualTo(op.issuer());
    assertThat(person.origin().sid()).isEqualTo("sid-1");
  }

  @Test
  void says_nothing_of_the_person_in_words() {
    assertThat(party.signIn(op).toString()).doesNotContain("Maija", "131052", "subject");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "another-nonce"})
  void refuses_a_wrong_or_missing_nonce(String nonce) {
    refuses(claims -> claims.claim("nonce", nonce), Reason.FAILED);
  }

  @Test
  void refuses_a_token_without_signature() {
    op.signing = claims -> new PlainJWT(claims).serialize();

    refuses(claims -> {}, Reason.FAILED);
  }

  @Test
  void refuses_a_token_whose_signature_was_cut_off() {
    op.signing =
        claims -> {
          String token = op.signed(claims);
          return token.substring(0, token.lastIndexOf('.') + 1);
        };

    refuses(claims -> {}, Reason.FAILED);
  }

  @Test
  void refuses_a_token_sealed_with_the_public_key_as_a_secret() {
    op.signing = this::sealedWithThePublicKey;

    refuses(claims -> {}, Reason.FAILED);
  }

  @Test
  void refuses_a_token_signed_by_somebody_else_under_the_same_key_id() {
    ECKey other = EvilOp.newKey("op-1");
    op.signing = claims -> EvilOp.signed(claims, other, JOSEObjectType.JWT);

    refuses(claims -> {}, Reason.FAILED);
  }

  @Test
  void refuses_a_logout_token_in_place_of_an_id_token() {
    op.signing = claims -> EvilOp.signed(claims, op.key, new JOSEObjectType("logout+jwt"));

    refuses(claims -> {}, Reason.FAILED);
  }

  @Test
  void refuses_what_is_no_token() {
    op.signing = claims -> "rubbish";

    refuses(claims -> {}, Reason.FAILED);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "https://evil.example", "http://127.0.0.1"})
  void refuses_another_issuer(String issuer) {
    refuses(claims -> claims.issuer(issuer), Reason.FAILED);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "varaukset"})
  void refuses_a_token_for_another_client(String audience) {
    refuses(claims -> claims.audience(audience), Reason.FAILED);
  }

  @Test
  void refuses_a_token_that_is_for_others_too() {
    refuses(claims -> claims.audience(List.of(EvilOp.CLIENT, "varaukset")), Reason.FAILED);
  }

  @Test
  void refuses_a_token_that_another_client_asked_for() {
    refuses(claims -> claims.claim("azp", "varaukset"), Reason.FAILED);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void refuses_a_token_about_nobody(String subject) {
    refuses(claims -> claims.subject(subject), Reason.FAILED);
  }

  @Test
  void refuses_a_token_without_its_times() {
    refuses(claims -> claims.issueTime(null), Reason.FAILED);
    refuses(claims -> claims.expirationTime(null), Reason.FAILED);
  }

  @Test
  void allows_the_clocks_a_minute_and_no_more() {
    takes(claims -> claims.expirationTime(in(-59)));
    refuses(claims -> claims.expirationTime(in(-60)), Reason.FAILED);
    takes(claims -> claims.issueTime(in(60)));
    refuses(claims -> claims.issueTime(in(61)), Reason.FAILED);
    takes(claims -> claims.notBeforeTime(in(60)));
    refuses(claims -> claims.notBeforeTime(in(61)), Reason.FAILED);
  }

  @Test
  void refuses_a_token_that_was_made_long_ago() {
    takes(claims -> claims.issueTime(in(-599)));
    refuses(claims -> claims.issueTime(in(-600)), Reason.FAILED);
  }

  @Test
  void refuses_an_access_token_that_was_exchanged() {
    refuses(claims -> claims.claim("at_hash", "AAAAAAAAAAAAAAAAAAAAAA"), Reason.FAILED);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "1", "http://ftn.ficora.fi/2017/loa1", "urn:example:loa", "loatest2"})
  void explains_a_level_that_is_too_low_or_unknown(String acr) {
    refuses(claims -> claims.claim("acr", acr), Reason.LEVEL_TOO_LOW);
  }

  @Test
  void refuses_test_levels_and_test_persons_in_production() {
    party = new RelyingParty(op.issuer(), clock, true);
    refuses(claims -> {}, Reason.UNAVAILABLE);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "131052-308X", "010101-000A", "not a code"})
  void refuses_a_citizen_without_a_true_identity_code(String hetu) {
    refuses(claims -> claims.claim("hetu", hetu), Reason.FAILED);
  }

  @Test
  void refuses_claims_of_another_kind() {
    refuses(claims -> claims.claim("hetu", List.of(EvilOp.HETU)), Reason.FAILED);
    refuses(claims -> claims.claim("nonce", 1), Reason.FAILED);
  }

  @Test
  void takes_a_token_signed_with_a_new_key() {
    party.signIn(op);
    ECKey next = EvilOp.newKey("op-2");
    op.published = List.of(op.key, next);
    op.key = next;

    assertThat(party.signIn(op).name()).isNotBlank();
  }

  @Test
  void takes_a_token_that_does_not_name_its_key_if_one_of_the_published_fits() {
    op.signing = this::signedWithoutKeyId;
    takes(claims -> {});

    op.published = List.of(EvilOp.newKey("op-0"), op.key);
    party = new RelyingParty(op.issuer(), clock);
    takes(claims -> {});

    op.published = List.of(EvilOp.newKey("op-1"), EvilOp.newKey("op-2"));
    party = new RelyingParty(op.issuer(), clock);
    refuses(claims -> {}, Reason.FAILED);
  }

  @Test
  void refuses_a_signature_that_is_not_on_the_list_though_its_key_is_published() {
    RSAKey key = newRsaKey();
    op.published = List.of(op.key, key);
    op.signing = claims -> signed(claims, key);

    refuses(claims -> {}, Reason.FAILED);
  }

  @Test
  void refuses_an_encrypted_token_that_nobody_asked_for() {
    RSAKey key = newRsaKey();
    op.signing = claims -> encrypted(op.signed(claims), key);

    refuses(claims -> {}, Reason.FAILED);
  }

  @Test
  void refuses_a_token_whose_key_was_withdrawn() {
    op.published = List.of(EvilOp.newKey("op-2"));

    refuses(claims -> {}, Reason.FAILED);
  }

  @Test
  void cannot_tell_while_the_keys_do_not_come() {
    op.keysStatus = 500;

    refuses(claims -> {}, Reason.UNAVAILABLE);
  }

  @Test
  void never_tells_what_came_in_the_message() {
    op.claims = claims -> claims.claim("hetu", "010101-000A").issuer("https://evil.example");

    assertThatThrownBy(() -> party.signIn(op))
        .hasMessageNotContaining("010101")
        .hasMessageNotContaining("evil");
  }

  private void takes(Consumer<JWTClaimsSet.Builder> change) {
    op.claims = change;
    assertThat(party.signIn(op).origin().subject()).isEqualTo("subject-1");
  }

  private void refuses(Consumer<JWTClaimsSet.Builder> change, Reason reason) {
    op.claims = change;
    assertThatThrownBy(() -> party.signIn(op))
        .isInstanceOfSatisfying(
            SignInRefused.class,
            refused -> assertThat(refused.reason()).as(refused.getMessage()).isEqualTo(reason));
  }

  private Date in(long seconds) {
    Instant now = clock.instant();
    return Date.from(now.plus(Duration.ofSeconds(seconds)));
  }

  private String signedWithoutKeyId(JWTClaimsSet claims) {
    SignedJWT jwt = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.ES256).build(), claims);
    try {
      jwt.sign(new ECDSASigner(op.key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return jwt.serialize();
  }

  private static RSAKey newRsaKey() {
    try {
      return new RSAKeyGenerator(2048).keyID("op-rsa").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String signed(JWTClaimsSet claims, RSAKey key) {
    SignedJWT jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
    try {
      jwt.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return jwt.serialize();
  }

  private static String encrypted(String token, RSAKey key) {
    JWEObject box =
        new JWEObject(
            new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A128CBC_HS256)
                .contentType("JWT")
                .build(),
            new Payload(token));
    try {
      box.encrypt(new RSAEncrypter(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return box.serialize();
  }

  private String sealedWithThePublicKey(JWTClaimsSet claims) {
    try {
      byte[] secret = op.key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8);
      SignedJWT jwt =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(op.key.getKeyID()).build(), claims);
      jwt.sign(new MACSigner(secret));
      return jwt.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
