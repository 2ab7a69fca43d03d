package fi.luukku.identity.integration;

import static fi.luukku.identity.integration.RsaTokens.CBC;
import static fi.luukku.identity.integration.RsaTokens.OAEP;
import static fi.luukku.identity.integration.RsaTokens.encrypted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.CompressionAlgorithm;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEEncrypter;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.PlainJWT;
import fi.luukku.identity.Reason;
import fi.luukku.identity.SignInRefused;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** ID tokens that only we can read. */
class EncryptedTokensTest {
  private final MovingClock clock = new MovingClock();
  private final EvilOp op = new EvilOp(clock);
  private final RelyingParty party = new RelyingParty(op.issuer(), clock, "kunta", Map.of());

  @AfterEach
  void stop() {
    op.close();
  }

  @Test
  void takes_a_token_that_is_encrypted_as_it_should_be() {
    op.signing = claims -> encrypted(op.signed(claims), ours());

    assertThat(party.signIn(op).name()).isEqualTo("Maija Meikäläinen");
  }

  @Test
  void takes_a_token_that_does_not_name_the_key_it_was_encrypted_for() {
    op.signing = claims -> encrypted(op.signed(claims), new JWEHeader.Builder(OAEP, CBC), ours());

    assertThat(party.signIn(op).name()).isNotBlank();
  }

  @Test
  void refuses_an_open_token_where_it_should_be_encrypted() {
    refuses("not an encrypted one");
  }

  @Test
  void refuses_what_pads_as_in_the_last_century() {
    wraps(new JWEHeader.Builder(JWEAlgorithm.parse("RSA1_5"), CBC));

    refuses("not on the list");
  }

  @Test
  void refuses_another_wrapping_or_another_cipher_than_those_on_the_list() {
    wraps(new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, CBC));
    refuses("not on the list");

    wraps(new JWEHeader.Builder(OAEP, EncryptionMethod.A256GCM));
    refuses("not on the list");
  }

  @Test
  void refuses_a_token_encrypted_with_a_key_that_anybody_can_read() throws JOSEException {
    JWEEncrypter open = new DirectEncrypter(ours().toPublicJWK().computeThumbprint().decode());
    op.signing =
        claims -> encrypted(op.signed(claims), new JWEHeader.Builder(JWEAlgorithm.DIR, CBC), open);

    refuses("not on the list");
  }

  @Test
  void refuses_a_compressed_token() {
    wraps(new JWEHeader.Builder(OAEP, CBC).compressionAlgorithm(CompressionAlgorithm.DEF));

    refuses("not on the list");
  }

  @Test
  void refuses_a_token_for_somebody_elses_key() {
    RSAKey other = new RSAKey.Builder(RsaTokens.make()).keyID("somebody-elses").build();
    op.signing = claims -> encrypted(op.signed(claims), other);
    refuses("not ours");

    op.signing = claims -> encrypted(op.signed(claims), new JWEHeader.Builder(OAEP, CBC), other);
    refuses("not ours");
  }

  @Test
  void believes_nothing_that_is_encrypted_and_not_signed() {
    op.signing = claims -> encrypted(new PlainJWT(claims).serialize(), ours());
    refuses("holds no signed token");

    op.signing = claims -> encrypted(claims.toString(), ours());
    refuses("holds no signed token");

    op.signing = claims -> encrypted(encrypted(op.signed(claims), ours()), ours());
    refuses("holds no signed token");
  }

  @Test
  void checks_what_is_inside_as_it_checks_an_open_token() {
    op.claims = claims -> claims.audience("varaukset");
    op.signing = claims -> encrypted(op.signed(claims), ours());

    refuses("audience");
  }

  private RSAKey ours() {
    return RsaTokens.ours(party.keys);
  }

  private void wraps(JWEHeader.Builder header) {
    op.signing = claims -> encrypted(op.signed(claims), header.keyID(ours().getKeyID()), ours());
  }

  private void refuses(String why) {
    assertThatThrownBy(() -> party.signIn(op))
        .hasMessageContaining(why)
        .isInstanceOfSatisfying(
            SignInRefused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.FAILED));
  }
}
