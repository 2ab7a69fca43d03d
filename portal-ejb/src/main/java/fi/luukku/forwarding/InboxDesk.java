package fi.luukku.forwarding;

import fi.luukku.casework.BackOfficeAnswers;
import fi.luukku.forwarding.domain.Arrival;
import fi.luukku.forwarding.domain.ArrivalName;
import fi.luukku.forwarding.domain.InboundAddress;
import fi.luukku.forwarding.persistence.Inbox;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Takes what came, once: the mark that it came and what it changes are one transaction. */
@Stateless
@PermitAll
public class InboxDesk {
  @Inject private Inbox inbox;
  @Inject private BackOfficeAnswers answers;

  /**
   * Lands an answer that has not come before.
   *
   * @param address where it came
   * @return why it was buried the first time, where it is a repeat of a dead one
   * @throws fi.luukku.shared.Refusal where the case cannot take it; then it is as if it had not
   *     come
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<String> take(Arrival arrival, InboundAddress address) {
    if (!inbox.claim(arrival.source(), arrival.eventId())) {
      return inbox.known(arrival.source(), arrival.eventId()).deadReason();
    }
    answers.land(arrival.answer(), address::speaksFor);
    return Optional.empty();
  }

  /** Writes down that a message could not be used. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void bury(ArrivalName name, String reason) {
    inbox.bury(name.source(), name.eventId(), reason);
  }
}
