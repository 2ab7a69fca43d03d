package fi.luukku.parties;

import fi.luukku.identity.Caller;
import fi.luukku.identity.OnBehalf;
import fi.luukku.parties.integration.PrhOrganisations;
import fi.luukku.parties.persistence.Organisations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/**
 * What the nation's register of organisations knows of the one that somebody acts for. It is asked
 * outside of every transaction: nothing is locked while it thinks.
 */
@Stateless
@RolesAllowed("CITIZEN")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OrganisationLookUp {
  @Inject private ActingOnBehalf acting;
  @Inject private Organisations organisations;
  @Inject private PrhOrganisations register;

  /**
   * Asks about the party that he acts for now; a register that is silent or lies costs two seconds
   * and no error.
   *
   * @throws MandateHasEnded where he may act for it no more
   */
  public OrganisationAnswer ofParty(Caller caller) {
    acting.mustStillHold(caller);
    Optional<String> party =
        caller.onBehalf().filter(chosen -> !chosen.person()).map(OnBehalf::party);
    return party
        .filter(id -> register.isThere())
        .flatMap(id -> Optional.ofNullable(organisations.businessIds(Set.of(id)).get(id)))
        .map(register::find)
        .orElse(OrganisationAnswer.NOT_ASKED);
  }
}
