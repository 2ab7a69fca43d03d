package fi.luukku.identity.integration;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.RSADecrypter;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import fi.luukku.identity.Reason;
import fi.luukku.identity.SignInRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.util.Optional;

/**
 * Takes the signed token out of an encrypted one. Where a provider is to encrypt, nothing else is
 * taken; where it is not, nothing encrypted is.
 */
@ApplicationScoped
public class Envelopes {
  @Inject ClientKeys keys;

  /** True for the five parts of an encrypted token. */
  static boolean isEncrypted(String token) {
    return token.chars().filter(sign -> sign == '.').count() == 4;
  }

  /** The signed ID token of a provider. */
  SignedJWT idToken(Provider provider, String token) {
    return provider
        .dialect()
        .encryption()
        .map(encryption -> open(token, encryption))
        .orElseGet(() -> SignedTokens.parse(token));
  }

  /** What is in an encrypted token; refused where it is not encrypted as it should be. */
  SignedJWT open(String token, Encryption encryption) {
    JWEObject box = parse(token);
    if (!encryption.allows(box.getHeader())) {
      throw refused("is encrypted in a way that is not on the list");
    }
    for (RSAKey key : keys.opening(box.getHeader().getKeyID())) {
      Optional<SignedJWT> inside = open(token, key);
      if (inside.isPresent()) {
        return inside.get();
      }
    }
    throw refused("was encrypted for a key that is not ours, or holds no signed token");
  }

  private static Optional<SignedJWT> open(String token, RSAKey key) {
    // Parsed anew: a token that was tried with one key cannot be tried with another.
    JWEObject box = parse(token);
    try {
      box.decrypt(new RSADecrypter(key));
    } catch (JOSEException notForThisKey) {
      return Optional.empty();
    }
    return Optional.ofNullable(box.getPayload().toSignedJWT());
  }

  private static JWEObject parse(String token) {
    try {
      return JWEObject.parse(token);
    } catch (ParseException notEncrypted) {
      throw refused("is not an encrypted one");
    }
  }

  private static SignInRefused refused(String why) {
    return new SignInRefused(Reason.FAILED, "A token " + why + ".");
  }
}
