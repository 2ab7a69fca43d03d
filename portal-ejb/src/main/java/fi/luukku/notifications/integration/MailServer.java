package fi.luukku.notifications.integration;

import fi.luukku.notifications.domain.MailText;
import fi.luukku.notifications.domain.SentAddress;
import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The mail server ({@code luukku.smtp.url}: {@code smtp://host:port}, {@code smtps://…}, or {@code
 * smtp://user:password@host:port}, which then insists on STARTTLS).
 */
@ApplicationScoped
public class MailServer {
  private static final String PATIENCE_MILLIS = "15000";

  @Inject
  @ConfigProperty(name = "luukku.smtp.url", defaultValue = "smtp://127.0.0.1:8026")
  private URI url;

  private volatile Session session;

  /** A mail as it will go out; {@code id} names it, the same at every try. */
  public record Mail(
      String id,
      Letterhead.Sender sender,
      String address,
      String language,
      MailText text,
      Optional<Attachment> calendar) {}

  /** A calendar file; {@code cancels} where it takes the entry out. */
  public record Attachment(String fileName, String content, boolean cancels) {}

  /**
   * Hands the mail to the server.
   *
   * @throws MessagingException where the server did not take it
   */
  public void send(Mail mail, Instant now) throws MessagingException {
    Session session = session();
    MimeMessage message = new Identified(session, "<" + mail.id() + "@" + host(mail) + ">");
    message.setFrom(mail.sender().from());
    message.setRecipient(Message.RecipientType.TO, recipient(mail.address()));
    message.setSubject(mail.text().subject(), StandardCharsets.UTF_8.name());
    message.setSentDate(java.util.Date.from(now));
    message.setHeader("Content-Language", mail.language());
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setContent(content(mail));
    deliver(session, message);
  }

  /** Made once: making it looks through all libraries for who can send. */
  private Session session() {
    if (session == null) {
      session = Session.getInstance(properties());
    }
    return session;
  }

  private static InternetAddress recipient(String address) throws AddressException {
    try {
      return new InternetAddress(SentAddress.of(address), true);
    } catch (IllegalArgumentException noName) {
      throw new AddressException("The domain cannot be a name.");
    }
  }

  private void deliver(Session session, MimeMessage message) throws MessagingException {
    message.saveChanges();
    try (Transport transport = session.getTransport(url.getScheme())) {
      String[] account =
          Optional.ofNullable(url.getUserInfo()).map(info -> info.split(":", 2)).orElse(null);
      if (account == null) {
        transport.connect();
      } else {
        transport.connect(account[0], account.length > 1 ? account[1] : "");
      }
      transport.sendMessage(message, message.getAllRecipients());
    }
  }

  private Properties properties() {
    String scheme = url.getScheme();
    Properties properties = new Properties();
    properties.setProperty("mail." + scheme + ".host", url.getHost());
    if (url.getPort() > 0) {
      properties.setProperty("mail." + scheme + ".port", String.valueOf(url.getPort()));
    }
    properties.setProperty("mail." + scheme + ".connectiontimeout", PATIENCE_MILLIS);
    properties.setProperty("mail." + scheme + ".timeout", PATIENCE_MILLIS);
    properties.setProperty("mail." + scheme + ".writetimeout", PATIENCE_MILLIS);
    if (url.getUserInfo() != null) {
      properties.setProperty("mail." + scheme + ".auth", "true");
      properties.setProperty("mail." + scheme + ".starttls.required", "true");
      properties.setProperty("mail." + scheme + ".starttls.enable", "true");
    }
    return properties;
  }

  private static String host(Mail mail) {
    String address = mail.sender().from().getAddress();
    return address.substring(address.indexOf('@') + 1);
  }

  private static MimeMultipart content(Mail mail) throws MessagingException {
    MimeMultipart both = new MimeMultipart("alternative");
    both.addBodyPart(text(mail.text().text(), "plain"));
    both.addBodyPart(text(mail.text().html(), "html"));
    if (mail.calendar().isEmpty()) {
      return both;
    }
    MimeBodyPart words = new MimeBodyPart();
    words.setContent(both);
    MimeMultipart all = new MimeMultipart("mixed");
    all.addBodyPart(words);
    all.addBodyPart(calendar(mail.calendar().get()));
    return all;
  }

  private static MimeBodyPart text(String words, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(words, StandardCharsets.UTF_8.name(), subtype);
    return part;
  }

  private static MimeBodyPart calendar(Attachment calendar) throws MessagingException {
    String method = calendar.cancels() ? "CANCEL" : "PUBLISH";
    String type = "text/calendar; charset=utf-8; method=" + method;
    byte[] bytes = calendar.content().getBytes(StandardCharsets.UTF_8);
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
    part.setHeader("Content-Type", type);
    part.setFileName(calendar.fileName());
    part.setDisposition(Part.ATTACHMENT);
    return part;
  }

  /** Keeps the Message-ID it is given: a second try of the same mail can be known as such. */
  private static final class Identified extends MimeMessage {
    private final String id;

    Identified(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
