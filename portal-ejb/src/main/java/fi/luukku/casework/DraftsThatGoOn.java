package fi.luukku.casework;

import fi.luukku.casework.domain.FormThatLed;
import fi.luukku.identity.AssuranceLevel;
import fi.luukku.identity.Caller;
import fi.luukku.identity.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Who signs in in the middle of a form goes on where he was, with that form and no other: in the
 * transaction of the sign-in.
 */
@ApplicationScoped
class DraftsThatGoOn {
  @Inject private Drafts drafts;

  void takeAlong(@Observes SignedIn somebody) {
    Optional<UUID> form = FormThatLed.of(somebody.returnTo());
    if (somebody.staff() || form.isEmpty()) {
      return;
    }
    Caller citizen = Caller.citizen(somebody.personId(), "", AssuranceLevel.NONE);
    somebody
        .visitor()
        .ifPresent(visitor -> drafts.adopt(Caller.visitor(visitor), citizen, form.get()));
  }
}
