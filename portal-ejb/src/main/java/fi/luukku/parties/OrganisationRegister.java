package fi.luukku.parties;

import fi.luukku.parties.persistence.Organisations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** The organisations that people act for, for who sends them invoices. */
@Stateless
@RolesAllowed("STAFF")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OrganisationRegister {
  @Inject private Organisations organisations;

  /** Business ids by the id of the party; persons are not among them. */
  public Map<String, String> businessIds(Collection<String> parties) {
    return parties.isEmpty() ? Map.of() : organisations.businessIds(Set.copyOf(parties));
  }
}
