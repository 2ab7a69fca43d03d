package fi.luukku.identity;

import fi.luukku.identity.domain.KeyDerivation;
import fi.luukku.identity.domain.NationalId;
import fi.luukku.identity.domain.PersonCode;
import fi.luukku.identity.persistence.PersonRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Logger;

/**
 * Binds a provider's name for a person to a person of ours, and two persons never to one. A
 * provider that suddenly tells another identity code for a name we know has merged two accounts
 * (this happened with honest software): such a sign-in is refused, and an alarm goes to the log.
 */
@ApplicationScoped
public class IdentityBinding {
  private static final Logger LOG = Logger.getLogger(IdentityBinding.class.getName());
  static final String SEALED = "national ids";
  private static final String FOUND_BY = "national id index";
  private static final String SEALED_FOREIGN = "foreign ids";
  private static final String FOREIGN_FOUND_BY = "foreign id index";

  @Inject PersonRows persons;
  @Inject Secrets secrets;
  @Inject Clock clock;

  /** The stable id of the person. Call it inside a transaction. */
  String personOf(VerifiedIdentity identity) {
    Optional<String> bound =
        persons.bySubject(identity.origin().issuer(), identity.origin().subject());
    String person =
        identity.door() == Door.STAFF
            ? bound.orElseGet(this::newStaff)
            : citizen(bound, identity.code());
    if (bound.isEmpty()) {
      bind(identity.origin(), person);
    }
    return person;
  }

  /** Our id of whom a code names, who need never have signed in. Call it inside a transaction. */
  String personOf(PersonCode code) {
    byte[] hmac = hmac(code);
    return find(code, hmac).orElseGet(() -> newCitizen(code, hmac));
  }

  private String citizen(Optional<String> bound, Optional<PersonCode> told) {
    PersonCode code =
        told.orElseThrow(
            () -> new SignInRefused(Reason.FAILED, "A citizen came without an identity code."));
    byte[] hmac = hmac(code);
    Optional<String> known = find(code, hmac);
    if (bound.isPresent() && !bound.equals(known)) {
      throw conflict();
    }
    return known.orElseGet(() -> newCitizen(code, hmac));
  }

  /** A person with a Finnish code and one without are never the same, whatever else they share. */
  private Optional<String> find(PersonCode code, byte[] hmac) {
    return code instanceof NationalId ? persons.byNationalId(hmac) : persons.byForeignId(hmac);
  }

  private String newCitizen(PersonCode code, byte[] hmac) {
    String id = UUID.randomUUID().toString();
    byte[] plain = code.value().getBytes(StandardCharsets.US_ASCII);
    if (code instanceof NationalId) {
      persons.addCitizen(id, hmac, secrets.sealing(SEALED).seal(plain, id), clock.instant());
    } else {
      byte[] sealed = secrets.sealing(SEALED_FOREIGN).seal(plain, id);
      persons.addForeigner(id, hmac, sealed, clock.instant());
    }
    // Whoever signs in for the first time in two tabs at once meets the faster one here.
    return find(code, hmac)
        .orElseThrow(() -> new IllegalStateException("A person just added is not there."));
  }

  private String newStaff() {
    String id = UUID.randomUUID().toString();
    persons.addStaff(id, clock.instant());
    return id;
  }

  private void bind(SignInSession.Origin origin, String person) {
    persons.bind(origin.issuer(), origin.subject(), person, clock.instant());
    Optional<String> now = persons.bySubject(origin.issuer(), origin.subject());
    if (!now.equals(Optional.of(person))) {
      throw conflict();
    }
  }

  private static SignInRefused conflict() {
    LOG.severe(
        "ALARM: a provider's account and an identity code belong to different persons. The provider"
            + " may have merged accounts: look at its mappers before anything else.");
    return new SignInRefused(
        Reason.PERSON_CONFLICT, "Account and identity code belong to different persons.");
  }

  private byte[] hmac(PersonCode code) {
    String index = code instanceof NationalId ? FOUND_BY : FOREIGN_FOUND_BY;
    return KeyDerivation.mac(secrets.key(index), code.value().getBytes(StandardCharsets.US_ASCII));
  }
}
