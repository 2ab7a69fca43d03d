package fi.luukku.identity.integration;

import fi.luukku.identity.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.Optional;

/** Seals what the browser and the database keep between two calls to the register. */
@ApplicationScoped
public class AuthorizationsBoxes {
  private static final String ATTEMPTS = "authorization attempts";
  private static final String PROOFS = "authorization proofs";

  @Inject Secrets secrets;

  @FunctionalInterface
  private interface Parsing<T> {
    T of(String json) throws ParseException;
  }

  String seal(AuthorizationAttempt attempt) {
    return seal(ATTEMPTS, attempt.json());
  }

  Optional<AuthorizationAttempt> attempt(String sealed) {
    return open(ATTEMPTS, sealed, AuthorizationAttempt::parse);
  }

  String seal(AuthorizationProof proof) {
    return seal(PROOFS, proof.json());
  }

  Optional<AuthorizationProof> proof(String sealed) {
    return open(PROOFS, sealed, AuthorizationProof::parse);
  }

  private String seal(String purpose, String json) {
    byte[] box = secrets.sealing(purpose).seal(json.getBytes(StandardCharsets.UTF_8), purpose);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(box);
  }

  private <T> Optional<T> open(String purpose, String sealed, Parsing<T> parsing) {
    try {
      Optional<byte[]> plain =
          secrets.sealing(purpose).open(Base64.getUrlDecoder().decode(sealed), purpose);
      return plain.isEmpty()
          ? Optional.empty()
          : Optional.of(parsing.of(new String(plain.get(), StandardCharsets.UTF_8)));
    } catch (IllegalArgumentException | ParseException nothingOfOurs) {
      return Optional.empty();
    }
  }
}
