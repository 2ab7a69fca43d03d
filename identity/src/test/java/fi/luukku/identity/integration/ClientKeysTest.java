package fi.luukku.identity.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fi.luukku.identity.Door;
import fi.luukku.identity.SignInRefused;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Our own keys, as they change under the eyes of those who rely on them. */
class ClientKeysTest {
  private static final ECKey SIGNER = EvilOp.newKey("op-1");

  private final MovingClock clock = new MovingClock();
  private final KeysInMemory rows = new KeysInMemory();
  private final Providers providers =
      RelyingParty.providers("https://kunta.example", false, "kunta", Map.of());
  private final ClientKeys keys = rows.node(clock, providers);

  @Test
  void never_fails_a_token_while_the_key_changes() {
    ClientKeys there = rows.node(clock, providers);
    RSAKey old = RsaTokens.ours(keys);
    Instant start = clock.instant();
    Set<String> seen = new HashSet<>();
    RSAKey copy = old;
    Instant copiedAt = start;
    // A provider that remembers our keys for a day, over two changes.
    while (clock.instant().isBefore(start.plus(Duration.ofDays(200)))) {
      if (Duration.between(copiedAt, clock.instant()).toHours() >= 24) {
        copy = RsaTokens.ours(there);
        copiedAt = clock.instant();
      }
      seen.add(copy.getKeyID());
      assertThat(opens(keys, copy)).as("at %s", clock.instant()).isTrue();
      clock.move(Duration.ofHours(19));
    }

    assertThat(seen).hasSize(3);
    assertThat(opens(keys, old)).isFalse();
  }

  @Test
  void publishes_the_next_encryption_key_beforehand_and_a_retired_one_no_more()
      throws ParseException {
    String first = RsaTokens.ours(keys).getKeyID();
    clock.move(Duration.ofDays(88));
    assertThat(published(KeyUse.ENCRYPTION)).hasSize(2).startsWith(first);
    String second = published(KeyUse.ENCRYPTION).get(1);

    clock.move(Duration.ofDays(2));
    assertThat(published(KeyUse.ENCRYPTION)).containsExactly(second);
    assertThat(keys.opening(first)).hasSize(1);

    clock.move(Duration.ofDays(2));
    assertThat(keys.opening(first)).isEmpty();
  }

  @Test
  void signs_with_no_key_that_was_not_published_for_days() throws Exception {
    String first = signer();
    clock.move(Duration.ofDays(88));
    List<String> both = published(KeyUse.SIGNATURE);
    assertThat(both).hasSize(2).startsWith(first);
    assertThat(signer()).isEqualTo(first);

    clock.move(Duration.ofDays(2).minusSeconds(1));
    assertThat(signer()).isEqualTo(first);
    clock.move(Duration.ofSeconds(6));
    assertThat(signer()).isEqualTo(both.get(1));
    assertThat(published(KeyUse.SIGNATURE)).contains(first);
    clock.move(Duration.ofDays(2));
    assertThat(published(KeyUse.SIGNATURE)).containsExactly(both.get(1));
  }

  @Test
  void lets_two_nodes_agree_at_once() throws ParseException {
    ClientKeys there = rows.node(clock, providers);
    assertThat(keys.published()).isEqualTo(there.published());
    clock.move(Duration.ofDays(88).minusSeconds(1));
    keys.opening(null);
    clock.move(Duration.ofSeconds(1));
    List<JWK> theirs = JWKSet.parse(there.published()).getKeys();

    List<String> encryption =
        theirs.stream()
            .filter(key -> key.getKeyUse() == KeyUse.ENCRYPTION)
            .map(JWK::getKeyID)
            .toList();

    // This node still remembers what it read a second ago, and yet knows the other's new key.
    assertThat(encryption).hasSize(2).allSatisfy(kid -> assertThat(keys.opening(kid)).hasSize(1));
  }

  @Test
  void asks_the_database_once_in_five_seconds() {
    keys.published();
    int before = rows.reads;
    clock.move(Duration.ofSeconds(4));
    keys.published();
    assertThat(rows.reads).isEqualTo(before);
    clock.move(Duration.ofSeconds(1));
    keys.published();
    assertThat(rows.reads).isEqualTo(before + 2);
  }

  @Test
  void replaces_early_what_the_operator_says_and_only_that() throws Exception {
    String first = signer();
    clock.move(Duration.ofDays(1));
    rows.replaceBefore = Optional.of(clock.instant());
    assertThat(published(KeyUse.SIGNATURE)).hasSize(2);
    assertThat(signer()).isEqualTo(first);

    clock.move(Duration.ofDays(2));
    String second = signer();
    assertThat(second).isNotEqualTo(first);
    clock.move(Duration.ofDays(30));
    assertThat(signer()).isEqualTo(second);
  }

  @Test
  void throws_a_stolen_key_away_at_once_where_the_operator_leaves_no_time() {
    String stolen = RsaTokens.ours(keys).getKeyID();
    clock.move(Duration.ofDays(1));
    rows.replaceBefore = Optional.of(clock.instant());
    rows.lead = Duration.ZERO;
    rows.tail = Duration.ZERO;

    assertThat(RsaTokens.ours(keys).getKeyID()).isNotEqualTo(stolen);
    assertThat(keys.opening(stolen)).isEmpty();
  }

  @Test
  void publishes_no_private_part_and_says_what_each_key_is_for() throws ParseException {
    String published = keys.published();

    assertThat(published).doesNotContain("\"d\"", "\"p\"", "\"q\"", "\"dp\"", "\"qi\"");
    assertThat(JWKSet.parse(published).getKeys())
        .extracting(key -> key.getKeyUse() + " " + key.getAlgorithm())
        .containsExactly("sig PS256", "enc RSA-OAEP");
  }

  private List<String> published(KeyUse use) throws ParseException {
    return JWKSet.parse(keys.published()).getKeys().stream()
        .filter(key -> key.getKeyUse().equals(use))
        .map(JWK::getKeyID)
        .toList();
  }

  /** The key that a signature names, which must be one that was published. */
  private String signer() throws Exception {
    JWTClaimsSet claims = new JWTClaimsSet.Builder().subject("asiointi").build();
    SignedJWT jwt = SignedJWT.parse(keys.sign(claims, JOSEObjectType.JWT, JWSAlgorithm.PS256));
    String kid = jwt.getHeader().getKeyID();
    RSAKey key = JWKSet.parse(keys.published()).getKeyByKeyId(kid).toRSAKey();
    assertThat(jwt.verify(new RSASSAVerifier(key))).isTrue();
    return kid;
  }

  private boolean opens(ClientKeys node, RSAKey with) {
    Envelopes envelopes = new Envelopes();
    envelopes.keys = node;
    String inside = EvilOp.signed(new JWTClaimsSet.Builder().build(), SIGNER, JOSEObjectType.JWT);
    try {
      return envelopes
          .idToken(providers.at(Door.CITIZEN), RsaTokens.encrypted(inside, with))
          .serialize()
          .equals(inside);
    } catch (SignInRefused refused) {
      return false;
    }
  }
}
