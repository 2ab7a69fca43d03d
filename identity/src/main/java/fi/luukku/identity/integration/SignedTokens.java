package fi.luukku.identity.integration;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import fi.luukku.identity.Reason;
import fi.luukku.identity.SignInRefused;
import java.text.ParseException;

/**
 * Checks that a token was signed by the provider, with a signature that is on our list, and is of
 * the kind it should be. A token for one thing is not taken for another.
 */
final class SignedTokens {
  private SignedTokens() {}

  static JWTClaimsSet claims(KnownProvider known, SignedJWT token, JOSEObjectType... types) {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(types));
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(known.provider().idTokenAlgorithms(), known.keys()));
    processor.setJWTClaimsSetVerifier((claims, context) -> {});
    try {
      return processor.process(token, null);
    } catch (KeySourceException noKeys) {
      throw new SignInRefused(
          Reason.UNAVAILABLE, "The provider's keys cannot be read: " + noKeys.getMessage(), noKeys);
    } catch (BadJOSEException | JOSEException notGenuine) {
      throw new SignInRefused(
          Reason.FAILED, "A token's signature does not hold: " + notGenuine.getMessage());
    }
  }

  /** A token in three parts: unsigned and encrypted ones are none of ours. */
  static SignedJWT parse(String token) {
    try {
      return SignedJWT.parse(token);
    } catch (ParseException notSigned) {
      throw new SignInRefused(Reason.FAILED, "A token is not a signed one.");
    }
  }
}
