package fi.luukku.identity.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.CompressionAlgorithm;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEEncrypter;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import fi.luukku.identity.Door;
import fi.luukku.identity.Reason;
import fi.luukku.identity.SignInRefused;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** ID tokens that only we can read, and our own keys as they change under them. */
class EncryptedTokensTest {
  private static final JWEAlgorithm OAEP = JWEAlgorithm.parse("RSA-OAEP");
  private static final EncryptionMethod CBC = EncryptionMethod.A128CBC_HS256;

  private final MovingClock clock = new MovingClock();
  private final EvilOp op = new EvilOp(clock);
  private final KeysInMemory rows = new KeysInMemory();
  private final Providers providers = RelyingParty.providers(op.issuer(), false, "kunta", Map.of());
  private final RelyingParty party = new RelyingParty(providers, clock, KeysInMemory.common());

  @AfterEach
  void stop() {
    op.close();
  }

  @Test
  void takes_a_token_that_is_encrypted_as_it_should_be() {
    op.signing = claims -> sealed(op.signed(claims), header(OAEP, CBC), key(party.keys));

    assertThat(party.signIn(op).name()).isEqualTo("Maija Meikäläinen");
  }

  @Test
  void takes_a_token_that_does_not_name_the_key_it_was_encrypted_for() {
    op.signing =
        claims -> sealed(op.signed(claims), new JWEHeader.Builder(OAEP, CBC), key(party.keys));

    assertThat(party.signIn(op).name()).isNotBlank();
  }

  @Test
  void refuses_an_open_token_where_it_should_be_encrypted() {
    refuses();
  }

  @Test
  void refuses_what_pads_as_in_the_last_century() {
    op.signing =
        claims ->
            sealed(op.signed(claims), header(JWEAlgorithm.parse("RSA1_5"), CBC), key(party.keys));

    refuses();
  }

  @Test
  void refuses_another_wrapping_or_another_cipher_than_those_on_the_list() {
    op.signing =
        claims ->
            sealed(op.signed(claims), header(JWEAlgorithm.RSA_OAEP_256, CBC), key(party.keys));
    refuses();

    op.signing =
        claims ->
            sealed(op.signed(claims), header(OAEP, EncryptionMethod.A256GCM), key(party.keys));
    refuses();
  }

  @Test
  void refuses_a_token_encrypted_with_a_key_that_anybody_can_read() throws JOSEException {
    JWEEncrypter open =
        new DirectEncrypter(key(party.keys).toPublicJWK().computeThumbprint().decode());
    op.signing =
        claims -> {
          JWEObject box =
              new JWEObject(header(JWEAlgorithm.DIR, CBC).build(), new Payload(op.signed(claims)));
          return encrypt(box, open);
        };

    refuses();
  }

  @Test
  void refuses_a_compressed_token() {
    op.signing =
        claims ->
            sealed(
                op.signed(claims),
                header(OAEP, CBC).compressionAlgorithm(CompressionAlgorithm.DEF),
                key(party.keys));

    refuses();
  }

  @Test
  void refuses_a_token_for_somebody_elses_key() {
    RSAKey other = newKey();
    op.signing = claims -> sealed(op.signed(claims), header(OAEP, CBC), other);
    refuses();

    op.signing = claims -> sealed(op.signed(claims), new JWEHeader.Builder(OAEP, CBC), other);
    refuses();
  }

  @Test
  void believes_nothing_that_is_encrypted_and_not_signed() {
    op.signing =
        claims -> sealed(new PlainJWT(claims).serialize(), header(OAEP, CBC), key(party.keys));
    refuses();

    op.signing = claims -> sealed(claims.toString(), header(OAEP, CBC), key(party.keys));
    refuses();

    op.signing =
        claims ->
            sealed(
                sealed(op.signed(claims), header(OAEP, CBC), key(party.keys)),
                header(OAEP, CBC),
                key(party.keys));
    refuses();
  }

  @Test
  void checks_what_is_inside_as_it_checks_an_open_token() {
    op.claims = claims -> claims.audience("varaukset");
    op.signing = claims -> sealed(op.signed(claims), header(OAEP, CBC), key(party.keys));

    refuses();
  }

  @Test
  void never_fails_a_token_while_the_key_changes() throws ParseException {
    ClientKeys here = rows.node(clock, providers);
    ClientKeys there = rows.node(clock, providers);
    RSAKey old = key(here);
    Instant start = clock.instant();
    Set<String> seen = new HashSet<>();
    RSAKey providersCopy = old;
    Instant copiedAt = start;
    // A provider that remembers our keys for a day, over two changes.
    while (clock.instant().isBefore(start.plus(Duration.ofDays(200)))) {
      if (Duration.between(copiedAt, clock.instant()).toHours() >= 24) {
        providersCopy = key(there);
        copiedAt = clock.instant();
      }
      seen.add(providersCopy.getKeyID());
      assertThat(opens(here, providersCopy)).as("at %s", clock.instant()).isTrue();
      clock.move(Duration.ofHours(5));
    }

    assertThat(seen).hasSize(3);
    assertThat(opens(here, old)).isFalse();
  }

  @Test
  void publishes_the_next_encryption_key_beforehand_and_a_retired_one_no_more()
      throws ParseException {
    ClientKeys keys = rows.node(clock, providers);
    String first = key(keys).getKeyID();
    clock.move(Duration.ofDays(88));
    assertThat(published(keys, KeyUse.ENCRYPTION)).hasSize(2).startsWith(first);
    String second = published(keys, KeyUse.ENCRYPTION).get(1);

    clock.move(Duration.ofDays(2));
    assertThat(published(keys, KeyUse.ENCRYPTION)).containsExactly(second);
    assertThat(keys.opening(first)).hasSize(1);

    clock.move(Duration.ofDays(2));
    assertThat(keys.opening(first)).isEmpty();
  }

  @Test
  void signs_with_no_key_that_was_not_published_for_days() throws ParseException {
    ClientKeys keys = rows.node(clock, providers);
    String first = signer(keys);
    clock.move(Duration.ofDays(88));
    List<String> both = published(keys, KeyUse.SIGNATURE);
    assertThat(both).hasSize(2).startsWith(first);
    assertThat(signer(keys)).isEqualTo(first);

    clock.move(Duration.ofDays(2).minusSeconds(1));
    assertThat(signer(keys)).isEqualTo(first);
    clock.move(Duration.ofSeconds(6));
    assertThat(signer(keys)).isEqualTo(both.get(1));
    assertThat(published(keys, KeyUse.SIGNATURE)).contains(first);
    clock.move(Duration.ofDays(2));
    assertThat(published(keys, KeyUse.SIGNATURE)).containsExactly(both.get(1));
  }

  @Test
  void lets_two_nodes_agree_at_once() throws ParseException {
    ClientKeys here = rows.node(clock, providers);
    ClientKeys there = rows.node(clock, providers);
    assertThat(published(here, KeyUse.ENCRYPTION)).isEqualTo(published(there, KeyUse.ENCRYPTION));
    clock.move(Duration.ofDays(88).minusSeconds(1));
    here.opening(null);
    clock.move(Duration.ofSeconds(1));
    String next = published(there, KeyUse.ENCRYPTION).get(1);

    // This node still remembers what it read a second ago, and yet knows the other's key.
    assertThat(here.opening(next)).hasSize(1);
  }

  @Test
  void replaces_early_what_the_operator_says_and_only_that() throws ParseException {
    ClientKeys keys = rows.node(clock, providers);
    String first = signer(keys);
    clock.move(Duration.ofDays(1));
    rows.replaceBefore = Optional.of(clock.instant());
    assertThat(published(keys, KeyUse.SIGNATURE)).hasSize(2);
    assertThat(signer(keys)).isEqualTo(first);

    clock.move(Duration.ofDays(2));
    String second = signer(keys);
    assertThat(second).isNotEqualTo(first);
    clock.move(Duration.ofDays(30));
    assertThat(signer(keys)).isEqualTo(second);
  }

  @Test
  void throws_a_stolen_key_away_at_once_where_the_operator_leaves_no_time() {
    ClientKeys keys = rows.node(clock, providers);
    String stolen = key(keys).getKeyID();
    clock.move(Duration.ofDays(1));
    rows.replaceBefore = Optional.of(clock.instant());
    rows.lead = Duration.ZERO;
    rows.tail = Duration.ZERO;

    assertThat(key(keys).getKeyID()).isNotEqualTo(stolen);
    assertThat(keys.opening(stolen)).isEmpty();
  }

  @Test
  void publishes_no_private_part() {
    assertThat(rows.node(clock, providers).published())
        .contains("\"n\"")
        .doesNotContain("\"d\"", "\"p\"", "\"q\"");
  }

  private void refuses() {
    assertThatThrownBy(() -> party.signIn(op))
        .isInstanceOfSatisfying(
            SignInRefused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.FAILED));
  }

  /** The encryption key that a provider finds first. */
  private static RSAKey key(ClientKeys keys) {
    try {
      return JWKSet.parse(keys.published()).getKeys().stream()
          .filter(key -> key.getKeyUse() == KeyUse.ENCRYPTION)
          .findFirst()
          .orElseThrow()
          .toRSAKey();
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> published(ClientKeys keys, KeyUse use) throws ParseException {
    return JWKSet.parse(keys.published()).getKeys().stream()
        .filter(key -> key.getKeyUse().equals(use))
        .map(key -> key.getKeyID())
        .toList();
  }

  private static String signer(ClientKeys keys) throws ParseException {
    String signed =
        keys.sign(new JWTClaimsSet.Builder().build(), JOSEObjectType.JWT, JWSAlgorithm.PS256);
    return SignedJWT.parse(signed).getHeader().getKeyID();
  }

  private boolean opens(ClientKeys keys, RSAKey with) {
    Envelopes envelopes = new Envelopes();
    envelopes.keys = keys;
    String inside = op.signed(op.honestClaims().build());
    String token = sealed(inside, new JWEHeader.Builder(OAEP, CBC).keyID(with.getKeyID()), with);
    try {
      return envelopes.idToken(providers.at(Door.CITIZEN), token).serialize().equals(inside);
    } catch (SignInRefused refused) {
      return false;
    }
  }

  private JWEHeader.Builder header(JWEAlgorithm algorithm, EncryptionMethod method) {
    return new JWEHeader.Builder(algorithm, method)
        .keyID(key(party.keys).getKeyID())
        .contentType("JWT");
  }

  private static String sealed(String token, JWEHeader.Builder header, RSAKey key) {
    try {
      return encrypt(new JWEObject(header.build(), new Payload(token)), new RSAEncrypter(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encrypt(JWEObject box, JWEEncrypter encrypter) {
    try {
      box.encrypt(encrypter);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return box.serialize();
  }

  private static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyID("somebody-elses").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
