package fi.luukku.notifications;

import com.fasterxml.jackson.core.JsonProcessingException;
import fi.luukku.notifications.domain.BookingEntry;
import fi.luukku.notifications.domain.MailText;
import fi.luukku.notifications.domain.Notice;
import fi.luukku.notifications.domain.NoticeKind;
import fi.luukku.notifications.domain.Words;
import fi.luukku.notifications.integration.CalendarWriter;
import fi.luukku.notifications.integration.Letterhead;
import fi.luukku.notifications.integration.MailServer;
import fi.luukku.notifications.persistence.Notifications;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends one mail: taken, sent, settled. */
@Dependent
class SenderRound {
  private static final Logger LOG = Logger.getLogger(SenderRound.class.getName());

  @Inject private NotificationDesk desk;
  @Inject private MailServer server;
  @Inject private CalendarWriter calendars;
  @Inject private Letterhead letterhead;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "luukku.base.url")
  private String baseUrl;

  /** Whether there was one to send. */
  boolean send() throws JsonProcessingException {
    Optional<Notifications.Due> due = desk.take();
    if (due.isEmpty()) {
      return false;
    }
    send(due.get());
    return true;
  }

  private void send(Notifications.Due due) throws JsonProcessingException {
    Notice notice = NotificationWriter.JSON.readValue(due.content(), Notice.class);
    Letterhead.Sender sender = letterhead.sender(notice.language());
    Words words = new Words(notice.language());
    MailText text = MailText.of(notice, words, link(notice), sender.signature());
    try {
      server.send(
          new MailServer.Mail(
              due.messageId(),
              sender,
              due.address(),
              notice.language().tag(),
              text,
              calendar(notice)),
          clock.instant());
      desk.settle(due);
    } catch (AddressException noAddress) {
      desk.refuse(due, "The address has no usable shape.");
    } catch (SendFailedException refused) {
      refusedOrLater(due, refused);
    } catch (MessagingException unreachable) {
      later(due, unreachable);
    }
  }

  private void refusedOrLater(Notifications.Due due, SendFailedException refused) {
    boolean addressRefused =
        refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
    if (addressRefused) {
      desk.refuse(due, "The mail server refused the address.");
    } else {
      later(due, refused);
    }
  }

  /** Without the exception's words: a server repeats the address in them. */
  private void later(Notifications.Due due, MessagingException failed) {
    desk.putOff(due);
    LOG.log(
        Level.WARNING,
        "A mail could not be sent and will be tried again: {0}",
        failed.getClass().getSimpleName());
  }

  private Optional<MailServer.Attachment> calendar(Notice notice) {
    if (notice.kind() == NoticeKind.MESSAGE) {
      return Optional.empty();
    }
    return notice
        .time()
        .filter(time -> notice.title().isPresent())
        .map(
            time ->
                new BookingEntry(
                    notice.number(),
                    notice.status(),
                    notice.title().get(),
                    time,
                    notice.revision(),
                    notice.written(),
                    notice.language()))
        .map(
            entry ->
                new MailServer.Attachment(
                    notice.number() + ".ics", calendars.write(entry), entry.isCancelled()));
  }

  private String link(Notice notice) {
    return notice
        .followUpToken()
        .map(token -> baseUrl + "/follow?token=" + URLEncoder.encode(token, StandardCharsets.UTF_8))
        .orElse(baseUrl + "/my/matter?number=" + notice.number());
  }
}
