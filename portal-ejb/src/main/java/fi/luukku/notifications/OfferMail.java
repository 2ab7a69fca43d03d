package fi.luukku.notifications;

import com.fasterxml.jackson.core.JsonProcessingException;
import fi.luukku.appointments.TimeOffered;
import fi.luukku.notifications.domain.OfferNotice;
import fi.luukku.notifications.persistence.Notifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;

/** Writes down that a time is held for somebody, in the transaction that held it. */
@ApplicationScoped
class OfferMail {
  @Inject private Notifications notifications;
  @Inject private SenderNudge sender;

  void write(@Observes TimeOffered offer) {
    OfferNotice notice =
        new OfferNotice(
            offer.hold(),
            offer.service(),
            offer.place(),
            offer.time().starts(),
            offer.until(),
            offer.language());
    try {
      notifications.add(
          UUID.randomUUID().toString(),
          OfferNotice.KIND,
          null,
          offer.language().tag(),
          offer.address(),
          NotificationWriter.JSON.writeValueAsString(notice));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("A notice could not be written as JSON.", broken);
    }
  }

  void nudge(@Observes(during = TransactionPhase.AFTER_SUCCESS) TimeOffered offer) {
    sender.nudge();
  }
}
