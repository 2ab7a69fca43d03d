package fi.luukku.identity.integration;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a provider wants to be spoken to, beyond the plain protocol. Read from settings, see {@link
 * Dialects}: another provider is another set of settings, not code.
 *
 * @param signedRequest whether what we ask for goes in a signed request object (RFC 9101)
 * @param pushed whether it goes from server to server first (RFC 9126)
 * @param clientAlgorithm what we sign with
 * @param assertionFor whom our assertions are addressed to
 * @param parameters what the provider wants to be told beside, as {@code ftn_spname}
 * @param encryption how ID tokens are encrypted for us; empty where they are not
 * @param keysAt where its keys are, where not at the address of its metadata
 * @param entityKeys the keys that sign its keys; empty where its keys are not signed
 * @param claims its names for what we read of a person
 */
public record Dialect(
    boolean signedRequest,
    boolean pushed,
    JWSAlgorithm clientAlgorithm,
    Audience assertionFor,
    Map<String, String> parameters,
    Optional<Encryption> encryption,
    Optional<URI> keysAt,
    Optional<JWKSet> entityKeys,
    ClaimNames claims) {
  private static final int LONGEST_SERVICE_NAME = 40;

  /** What a request says by itself: no setting may say otherwise. */
  private static final Set<String> OURS =
      Set.of(
          "client_id",
          "response_type",
          "redirect_uri",
          "scope",
          "state",
          "nonce",
          "code_challenge",
          "code_challenge_method",
          "acr_values",
          "max_age",
          "ui_locales",
          "iss",
          "aud",
          "exp",
          "iat",
          "nbf",
          "jti",
          "sub",
          "request",
          "request_uri",
          "client_assertion",
          "client_assertion_type");

  /** Whom a client assertion names as its audience. */
  public enum Audience {
    ISSUER,
    TOKEN_ENDPOINT
  }

  /**
   * A provider's names for what we read, each with those that are taken where the first is missing.
   *
   * @param nationalId the Finnish personal identity code
   * @param foreignId the eIDAS identifier of a person without one; empty where such persons are not
   *     taken
   * @param givenName the name the person is called by
   * @param street street and number of the postal address; {@code address#street_address} is a
   *     member of the claim {@code address} (OpenID Connect Core 5.1.1)
   * @param postalCode postal code of it, in the same way
   * @param locality post office of it, in the same way
   */
  public record ClaimNames(
      List<String> nationalId,
      List<String> foreignId,
      List<String> givenName,
      List<String> familyName,
      List<String> email,
      List<String> street,
      List<String> postalCode,
      List<String> locality) {
    public ClaimNames {
      nationalId = List.copyOf(nationalId);
      foreignId = List.copyOf(foreignId);
      givenName = List.copyOf(givenName);
      familyName = List.copyOf(familyName);
      email = List.copyOf(email);
      street = List.copyOf(street);
      postalCode = List.copyOf(postalCode);
      locality = List.copyOf(locality);
    }
  }

  public Dialect {
    parameters = Map.copyOf(parameters);
    if (parameters.keySet().stream().anyMatch(OURS::contains)) {
      throw new IllegalArgumentException("A request's own parameters cannot be set: " + OURS);
    }
    if (parameters.getOrDefault("ftn_spname", "").length() > LONGEST_SERVICE_NAME) {
      throw new IllegalArgumentException("ftn_spname has at most 40 characters.");
    }
    KeyPurpose.signing(clientAlgorithm);
  }
}
