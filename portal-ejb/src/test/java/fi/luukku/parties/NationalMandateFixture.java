package fi.luukku.parties;

import fi.luukku.identity.Authorizations.Whom;
import fi.luukku.identity.OnBehalf;
import fi.luukku.parties.persistence.NationalMandateRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What the national register has told, as tests want it. */
@ApplicationScoped
public class NationalMandateFixture {
  @Inject private NationalMandateRows rows;

  /** A guardian's, told and confirmed just now. */
  @Transactional
  public OnBehalf giveToday(String guardian, String child, String name) {
    Instant now = Instant.now();
    Mandate mandate =
        new Mandate(
            NationalMandate.id(UUID.randomUUID().toString()),
            child,
            name,
            Optional.empty(),
            guardian,
            MandateRole.GUARDIAN,
            LocalDate.of(2020, 1, 1),
            Optional.empty(),
            false);
    rows.add(new NationalMandate(mandate, Whom.PERSON, child, "proof", now, false), now);
    return mandate.asChoice();
  }
}
