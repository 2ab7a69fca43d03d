package fi.luukku.notifications;

import com.fasterxml.jackson.core.JsonProcessingException;
import fi.luukku.notifications.domain.NoticeKind;
import fi.luukku.notifications.integration.Letterhead;
import fi.luukku.notifications.integration.MailServer;
import fi.luukku.notifications.integration.TextGateway;
import fi.luukku.notifications.persistence.Notifications;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends one mail: taken, sent, settled. */
@Dependent
class SenderRound {
  private static final Logger LOG = Logger.getLogger(SenderRound.class.getName());

  @Inject private NotificationDesk desk;
  @Inject private MailServer server;
  @Inject private TextGateway texts;
  @Inject private Letters letters;
  @Inject private Reminders reminders;
  @Inject private Letterhead letterhead;
  @Inject private Clock clock;

  /** Whether there was one to send. */
  boolean send() throws JsonProcessingException {
    Optional<Notifications.Due> due = desk.take();
    if (due.isEmpty()) {
      return false;
    }
    if (isWanted(due.get())) {
      send(due.get());
    }
    return true;
  }

  /** Whether it goes out now; a reminder may wait on, or be wanted no more. */
  private boolean isWanted(Notifications.Due due) throws JsonProcessingException {
    if (!NoticeKind.isReminder(due.kind())) {
      return true;
    }
    Reminders.Step step = reminders.step(letters.notice(due));
    if (!step.isDue()) {
      step.next().ifPresentOrElse(next -> desk.waitUntil(due, next), () -> desk.settle(due));
    }
    return step.isDue();
  }

  private void send(Notifications.Due due) throws JsonProcessingException {
    if (due.kind().equals(NoticeKind.REMINDER_TEXT.name())) {
      sendText(due);
    } else {
      sendMail(due);
    }
  }

  private void sendText(Notifications.Due due) throws JsonProcessingException {
    switch (texts.send(due.messageId(), due.address(), letters.textMessage(due))) {
      case TAKEN -> desk.settle(due);
      case NEVER -> desk.refuse(due, "The gateway refused the message.");
      default -> {
        desk.putOff(due);
        LOG.warning("A text message could not be sent and will be tried again.");
      }
    }
  }

  private void sendMail(Notifications.Due due) throws JsonProcessingException {
    Letter letter = letters.of(due);
    try {
      server.send(
          new MailServer.Mail(
              due.messageId(),
              letterhead.sender(letter.language()),
              due.address(),
              letter.language().tag(),
              letter.text(),
              letter.calendar()),
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
}
