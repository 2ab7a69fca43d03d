package fi.luukku.parties;

import fi.luukku.parties.persistence.ChosenThings;
import fi.luukku.parties.persistence.Parties;
import fi.luukku.shared.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** For who writes mail, whoever acts: which mail a person wants, and of whom. */
@Stateless
@PermitAll
public class MailWishes {
  @Inject private ChosenThings chosen;
  @Inject private HeldMandates held;
  @Inject private Parties parties;

  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public MailWish of(String personId) {
    return chosen.wish(personId);
  }

  /** Where a person is reached; empty where he has given no address. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<MailReach> reach(String personId) {
    return parties
        .details(personId, Language.FI)
        .flatMap(
            his -> {
              Language language = of(personId).language().orElse(his.language());
              return his.email().map(address -> new MailReach(address, language));
            });
  }

  /**
   * Who manages an organisation's mandates today: they are told of its matters where nobody else is
   * any more.
   *
   * @param party id of an organisation; of a person, there are none
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<String> whoManage(String party) {
    return held.givenBy(party).stream()
        .map(HeldBy::mandate)
        .filter(Mandate::manages)
        .map(Mandate::person)
        .distinct()
        .toList();
  }

  /** Whether all mandates have ended by which a person acted for a party. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public boolean hasEnded(String personId, String party) {
    return held.hasEnded(personId, party);
  }
}
