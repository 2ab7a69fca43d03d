package fi.luukku.parties;

import fi.luukku.parties.persistence.ChosenThings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** For who writes mail, whoever acts: which mail a person wants, and of whom. */
@Stateless
@PermitAll
public class MailWishes {
  @Inject private ChosenThings chosen;
  @Inject private HeldMandates held;

  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public MailWish of(String personId) {
    return chosen.wish(personId);
  }

  /** Whether all mandates have ended by which a person acted for a party. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public boolean hasEnded(String personId, String party) {
    return held.hasEnded(personId, party);
  }
}
