package fi.luukku.parties;

import fi.luukku.identity.Authorizations.Whom;
import fi.luukku.identity.OnBehalf;
import fi.luukku.parties.persistence.NationalMandateRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What the national register has told, as tests want it. */
@ApplicationScoped
public class NationalMandateFixture {
  @Inject private NationalMandateRows rows;

  /** A chair's, told and confirmed just now. */
  @Transactional
  public OnBehalf chairToday(String person, String organisation, String name) {
    Mandate mandate =
        new Mandate(
            NationalMandate.id(UUID.randomUUID().toString()),
            organisation,
            name,
            Optional.of("1234567-1"),
            person,
            MandateRole.CHAIR,
            true,
            LocalDate.of(2020, 1, 1),
            Optional.empty(),
            false);
    return told(mandate, Whom.ORGANISATION);
  }

  /** The register says that it holds no more. */
  @Transactional
  public void end(OnBehalf chosen) {
    rows.ended(chosen.mandate(), Instant.now());
  }

  /** The register was asked last so many days ago. */
  @Transactional
  public void confirmedDaysAgo(int days, OnBehalf chosen) {
    rows.confirmed(chosen.mandate(), Instant.now().minus(Duration.ofDays(days)));
  }

  /** A guardian's, told and confirmed just now. */
  @Transactional
  public OnBehalf giveToday(String guardian, String child, String name) {
    Mandate mandate =
        new Mandate(
            NationalMandate.id(UUID.randomUUID().toString()),
            child,
            name,
            Optional.empty(),
            guardian,
            MandateRole.GUARDIAN,
            false,
            LocalDate.of(2020, 1, 1),
            Optional.empty(),
            false);
    return told(mandate, Whom.PERSON);
  }

  private OnBehalf told(Mandate mandate, Whom whom) {
    Instant now = Instant.now();
    String key = mandate.businessId().orElse(mandate.party());
    rows.add(new NationalMandate(mandate, whom, key, "proof", now, false), now);
    return mandate.asChoice();
  }
}
