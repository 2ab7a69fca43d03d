package fi.luukku.identity.integration;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEEncrypter;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;

/** Tokens as providers with RSA keys make them. */
final class RsaTokens {
  static final JWEAlgorithm OAEP = JWEAlgorithm.parse("RSA-OAEP");
  static final EncryptionMethod CBC = EncryptionMethod.A128CBC_HS256;
  private static final int MOST = 5;
  private static final List<RSAKey> MADE = new ArrayList<>();
  private static int given;

  private RsaTokens() {}

  /** Another key than at the last calls; a few are made once and then given in turn. */
  static synchronized RSAKey newKey(String kid) {
    if (MADE.size() < MOST) {
      MADE.add(make());
      return named(MADE.get(MADE.size() - 1), kid);
    }
    return named(MADE.get(given++ % MOST), kid);
  }

  private static RSAKey named(RSAKey key, String kid) {
    return new RSAKey.Builder(key).keyID(kid).build();
  }

  /** A key that nobody else has. */
  static RSAKey make() {
    try {
      return new RSAKeyGenerator(2048).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Our encryption key that a provider finds first. */
  static RSAKey ours(ClientKeys keys) {
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

  static String signed(JWTClaimsSet claims, RSAKey key, JOSEObjectType type) {
    SignedJWT jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).type(type).build(),
            claims);
    try {
      jwt.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return jwt.serialize();
  }

  /** As it should be. */
  static String encrypted(String token, RSAKey key) {
    return encrypted(token, new JWEHeader.Builder(OAEP, CBC).keyID(key.getKeyID()), key);
  }

  static String encrypted(String token, JWEHeader.Builder header, RSAKey key) {
    try {
      return encrypted(token, header, new RSAEncrypter(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  static String encrypted(String token, JWEHeader.Builder header, JWEEncrypter encrypter) {
    JWEObject box = new JWEObject(header.contentType("JWT").build(), new Payload(token));
    try {
      box.encrypt(encrypter);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return box.serialize();
  }
}
