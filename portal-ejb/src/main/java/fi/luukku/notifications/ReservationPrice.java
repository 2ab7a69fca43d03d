package fi.luukku.notifications;

import fi.luukku.casework.CaseEvent;
import fi.luukku.casework.CaseEvent.CaseFacts;
import fi.luukku.casework.CaseKind;
import fi.luukku.facilities.ReservedTerms;
import fi.luukku.notifications.domain.AgreedPrice;
import java.util.Optional;

/** What a mail says that a reservation costs. */
final class ReservationPrice {
  private ReservationPrice() {}

  /** Nothing where single dates of a series change: the page of the matter sums up what is left. */
  static Optional<AgreedPrice> told(CaseEvent event) {
    CaseFacts facts = event.facts();
    boolean whole = event instanceof CaseEvent.Opened || event instanceof CaseEvent.Moved;
    return whole && facts.kind() == CaseKind.RESERVATION
        ? ReservedTerms.read(facts.answersJson()).map(ReservationPrice::agreed)
        : Optional.empty();
  }

  private static AgreedPrice agreed(ReservedTerms terms) {
    return new AgreedPrice(
        terms.price().cents(),
        terms.inSeries() ? Optional.empty() : Optional.of(terms.price().vatPercent()),
        terms.vatCents());
  }
}
