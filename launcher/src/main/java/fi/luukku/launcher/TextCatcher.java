package fi.luukku.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * Takes every text message the portal sends, as a gateway would, and shows it among the mails.
 * Refuses what a gateway would refuse: a wrong key, what is no JSON, no number, no or too many
 * words.
 */
final class TextCatcher {
  static final String PATH = "/texts";

  private static final int LONGEST = 480;
  private static final int LARGEST = 4096;
  private static final int REMEMBERED = 1000;

  private final MailStore store;
  private final String key;
  private final ObjectMapper json = new ObjectMapper();
  private final Set<String> taken =
      Collections.newSetFromMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
              return size() > REMEMBERED;
            }
          });

  TextCatcher(MailStore store, String key) {
    this.store = store;
    this.key = key;
  }

  static String key(Site site) {
    return Private.password(site.data(), "sms-key");
  }

  /** The status of the answer: 202 taken, 401 wrong key, 400 or 422 not to be sent. */
  synchronized int take(HttpExchange exchange) throws IOException {
    String given = exchange.getRequestHeaders().getFirst("Authorization");
    if (given == null || !isSame(given, "Bearer " + key)) {
      return 401;
    }
    JsonNode message;
    try {
      message = json.readTree(exchange.getRequestBody().readNBytes(LARGEST));
    } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
      return 400;
    }
    String id = message.path("id").asText();
    String to = message.path("to").asText();
    String text = message.path("text").asText();
    boolean sound =
        !id.isEmpty()
            && id.equals(exchange.getRequestHeaders().getFirst("Idempotency-Key"))
            && to.matches("\\+[1-9][0-9]{6,14}")
            && !text.isBlank()
            && text.length() <= LONGEST;
    if (!sound) {
      return 422;
    }
    if (taken.add(id)) {
      keep(to, text);
    }
    return 202;
  }

  private void keep(String to, String text) throws IOException {
    try {
      MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
      message.setHeader("From", "text message");
      message.setSubject("Text message to " + to, StandardCharsets.UTF_8.name());
      message.setText(text, StandardCharsets.UTF_8.name());
      message.setSentDate(new java.util.Date());
      message.saveChanges();
      store.keep(to, message);
    } catch (MessagingException broken) {
      throw new IOException("A text message could not be kept.", broken);
    }
  }

  private static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
