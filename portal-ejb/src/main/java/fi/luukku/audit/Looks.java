package fi.luukku.audit;

import fi.luukku.audit.persistence.AuditLooks;
import fi.luukku.identity.Caller;
import fi.luukku.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Who has looked at the data of the person who asks, out of the trail. */
@Stateless
@RolesAllowed("CITIZEN")
public class Looks {
  @Inject private AuditLooks looks;

  /**
   * At his own data, the latest first.
   *
   * @param first index of the first one wanted, from 0
   */
  public Page<Look> atMine(Caller caller, int first, int size) {
    return looks.at(caller.id(), Math.max(0, first), size);
  }
}
