package fi.luukku.notifications;

import com.fasterxml.jackson.core.JsonProcessingException;
import fi.luukku.cosigning.SignatureNews;
import fi.luukku.notifications.domain.SignatureNotice;
import fi.luukku.notifications.persistence.Notifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Writes down mails to those who are asked to sign, in the transaction that made them necessary.
 */
@ApplicationScoped
class SignatureMail {
  @Inject private Notifications notifications;
  @Inject private SealedCodes codes;
  @Inject private SenderNudge sender;

  void write(@Observes SignatureNews news) {
    SignatureNotice notice =
        new SignatureNotice(
            news.token().map(codes::seal),
            news.number(),
            news.asker(),
            news.party(),
            news.title(),
            news.lastDay(),
            news.language());
    try {
      notifications.add(
          UUID.randomUUID().toString(),
          SignatureNotice.Kind.of(news.kind()).name(),
          null,
          news.language().tag(),
          news.address(),
          NotificationWriter.JSON.writeValueAsString(notice));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("A notice could not be written as JSON.", broken);
    }
  }

  void nudge(@Observes(during = TransactionPhase.AFTER_SUCCESS) SignatureNews news) {
    sender.nudge();
  }
}
