package fi.luukku.parties;

import fi.luukku.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * What {@link ActingOnBehalf#mustReach} would refuse because of somebody's role. Decides nothing:
 * it is for pages, which say so before anything is chosen.
 */
@Stateless
@RolesAllowed("CITIZEN")
public class MandateReach {
  @Inject private HeldMandates mandates;
  @Inject private MandateRules rules;

  /** Whether his mandate is not for this errand; false for who acts for himself. */
  public boolean isBeyond(Caller caller, String kind, String service) {
    return role(caller).filter(role -> !rules.allow(role, kind, service)).isPresent();
  }

  /** Whether it is for no errand of a kind. */
  public boolean isBeyond(Caller caller, String kind) {
    return role(caller).filter(role -> !rules.allowSome(role, kind)).isPresent();
  }

  private Optional<MandateRole> role(Caller caller) {
    return caller
        .onBehalf()
        .flatMap(chosen -> mandates.find(chosen.mandate(), caller.id(), chosen.party()))
        .map(held -> held.mandate().role());
  }
}
