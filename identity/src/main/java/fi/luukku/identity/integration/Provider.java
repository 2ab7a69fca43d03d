package fi.luukku.identity.integration;

import com.nimbusds.jose.JWSAlgorithm;
import fi.luukku.identity.Door;
import java.net.URI;
import java.time.Duration;
import java.util.Set;

/**
 * An identity provider as the configuration names it.
 *
 * @param door whose sign-ins it serves
 * @param issuer its issuer identifier, exactly
 * @param clientId our name there
 * @param redirect where it sends people back to
 * @param scope what we ask for
 * @param acr the assurance we ask for; of staff, what must come back
 * @param idTokenAlgorithms the signatures we take
 * @param skew how far its clock may be off
 * @param production whether test persons and test levels are refused
 * @param dialect how it wants to be spoken to
 */
public record Provider(
    Door door,
    String issuer,
    String clientId,
    URI redirect,
    String scope,
    String acr,
    Set<JWSAlgorithm> idTokenAlgorithms,
    Duration skew,
    boolean production,
    Dialect dialect) {
  public Provider {
    idTokenAlgorithms = Set.copyOf(idTokenAlgorithms);
    if (idTokenAlgorithms.stream().anyMatch(a -> !JWSAlgorithm.Family.SIGNATURE.contains(a))) {
      throw new IllegalArgumentException("ID tokens are taken with public-key signatures only.");
    }
  }
}
