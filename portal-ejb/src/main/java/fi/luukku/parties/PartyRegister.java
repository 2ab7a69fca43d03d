package fi.luukku.parties;

import fi.luukku.identity.SignedIn;
import fi.luukku.parties.persistence.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Keeps the register of persons up to date, in the transaction of the sign-in. */
@ApplicationScoped
class PartyRegister {
  private static final int LONGEST_NAME = 200;

  @Inject private Parties parties;

  void note(@Observes SignedIn somebody) {
    parties.seen(
        somebody.personId(),
        somebody.staff(),
        clipped(somebody.givenName()),
        clipped(somebody.familyName()),
        somebody.email().filter(ContactRules::isAddress),
        somebody.address());
  }

  private static String clipped(String name) {
    return name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }
}
