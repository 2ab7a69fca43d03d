package fi.luukku.identity;

import fi.luukku.identity.domain.NationalId;
import fi.luukku.identity.persistence.PersonRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Identity codes of persons we know, for registers that name persons by nothing else. */
@ApplicationScoped
public class PersonCodes {
  @Inject PersonRows persons;
  @Inject Secrets secrets;
  @Inject IdentityBinding binding;

  /** The person's Finnish code; empty for one who has none. */
  public Optional<NationalId> of(String personId) {
    return persons
        .sealedNationalId(personId)
        .flatMap(box -> secrets.sealing(IdentityBinding.SEALED).open(box, personId))
        .flatMap(plain -> NationalId.parse(new String(plain, StandardCharsets.US_ASCII)));
  }

  /** Our id of the person, who need never have signed in. */
  @Transactional
  public String personOf(NationalId code) {
    return binding.personOf(code);
  }
}
