package fi.luukku.identity;

import fi.luukku.identity.domain.KeyDerivation;
import fi.luukku.identity.domain.NationalId;
import fi.luukku.identity.persistence.PersonRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Identity codes of persons we know, for registers that name persons by nothing else. */
@ApplicationScoped
public class PersonCodes {
  private static final String SEALED = IdentityBinding.SEALED;

  @Inject PersonRows persons;
  @Inject Secrets secrets;
  @Inject Clock clock;

  /** The person's Finnish code; empty for one who has none. */
  public Optional<NationalId> of(String personId) {
    return persons
        .sealedNationalId(personId)
        .flatMap(box -> secrets.sealing(SEALED).open(box, personId))
        .flatMap(plain -> NationalId.parse(new String(plain, StandardCharsets.US_ASCII)));
  }

  /** Our id of the person, who need never have signed in. */
  @Transactional
  public String personOf(NationalId code) {
    byte[] plain = code.value().getBytes(StandardCharsets.US_ASCII);
    byte[] hmac = KeyDerivation.mac(secrets.key(IdentityBinding.FOUND_BY), plain);
    return persons.byNationalId(hmac).orElseGet(() -> added(hmac, plain));
  }

  private String added(byte[] hmac, byte[] plain) {
    String id = UUID.randomUUID().toString();
    persons.addCitizen(id, hmac, secrets.sealing(SEALED).seal(plain, id), clock.instant());
    return persons
        .byNationalId(hmac)
        .orElseThrow(() -> new IllegalStateException("A person just added is not there."));
  }
}
