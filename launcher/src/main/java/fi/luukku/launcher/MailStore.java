package fi.luukku.launcher;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The mails of the demo, one {@code .eml} file each, newest first. */
final class MailStore {
  /** A mail taken apart: what a page or a test wants to know of it. */
  record Mail(
      String id,
      String to,
      String from,
      String subject,
      String date,
      String text,
      String html,
      List<Attachment> attachments) {}

  /** A part of a mail with a file name. */
  record Attachment(String name, String type, byte[] content) {}

  private static final String ENDING = ".eml";
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(java.time.ZoneOffset.UTC);

  private final Path folder;
  private final Clock clock = Clock.systemUTC();
  private final AtomicLong sequence = new AtomicLong();

  MailStore(Path folder) {
    this.folder = folder;
  }

  void keep(String recipient, MimeMessage message) throws IOException, MessagingException {
    String name = STAMP.format(clock.instant()) + "-" + sequence.incrementAndGet() + ENDING;
    Path draft = folder.resolve("." + name);
    try (OutputStream out = Files.newOutputStream(draft)) {
      out.write(
          ("Delivered-To: " + recipient.replaceAll("[\r\n]", "") + "\r\n")
              .getBytes(StandardCharsets.UTF_8));
      message.writeTo(out);
    }
    Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  List<Mail> newest(int most) throws IOException {
    List<Path> files;
    try (Stream<Path> inside = Files.list(folder)) {
      files =
          inside
              .filter(file -> file.getFileName().toString().matches("\\d.*\\.eml"))
              .sorted(Comparator.comparing(Path::getFileName).reversed())
              .limit(most)
              .toList();
    }
    List<Mail> mails = new ArrayList<>();
    for (Path file : files) {
      mails.add(read(file));
    }
    return mails;
  }

  Optional<Mail> find(String id) throws IOException {
    if (!id.matches("\\d{8}-\\d{6}-\\d{3}-\\d+") || !Files.exists(folder.resolve(id + ENDING))) {
      return Optional.empty();
    }
    return Optional.of(read(folder.resolve(id + ENDING)));
  }

  private static Mail read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
      StringBuilder text = new StringBuilder();
      StringBuilder html = new StringBuilder();
      List<Attachment> attachments = new ArrayList<>();
      takeApart(message, text, html, attachments);
      String id = file.getFileName().toString().replace(ENDING, "");
      return new Mail(
          id,
          header(message, "Delivered-To"),
          header(message, "From"),
          header(message, "Subject"),
          header(message, "Date"),
          text.toString(),
          html.toString(),
          attachments);
    } catch (MessagingException e) {
      throw new IOException("a mail that cannot be read: " + file, e);
    }
  }

  private static String header(MimeMessage message, String name)
      throws MessagingException, IOException {
    String raw = message.getHeader(name, ", ");
    return raw == null
        ? ""
        : jakarta.mail.internet.MimeUtility.decodeText(
            jakarta.mail.internet.MimeUtility.unfold(raw));
  }

  private static void takeApart(
      Part part, StringBuilder text, StringBuilder html, List<Attachment> attachments)
      throws MessagingException, IOException {
    if (part.isMimeType("multipart/*")) {
      Multipart parts = (Multipart) part.getContent();
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart inner = parts.getBodyPart(i);
        takeApart(inner, text, html, attachments);
      }
    } else if (part.getFileName() != null) {
      attachments.add(attachment(part));
    } else if (part.isMimeType("text/html")) {
      html.append(part.getContent());
    } else if (part.isMimeType("text/*")) {
      text.append(part.getContent());
    } else {
      attachments.add(attachment(part));
    }
  }

  private static Attachment attachment(Part part) throws MessagingException, IOException {
    String name =
        part.getFileName() == null
            ? "part"
            : jakarta.mail.internet.MimeUtility.decodeText(part.getFileName());
    return new Attachment(
        name,
        part.getContentType().replaceAll("\\s*\\r?\\n\\s*", " "),
        part.getInputStream().readAllBytes());
  }
}
