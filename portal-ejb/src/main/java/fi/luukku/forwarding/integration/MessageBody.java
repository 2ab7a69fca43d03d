package fi.luukku.forwarding.integration;

import fi.luukku.shared.Sha256;
import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What stands in a message from the back office.
 *
 * @param text the words, empty where it holds none; words about them where there is a fault
 * @param fault why it cannot be read; {@code null} where it can
 */
record MessageBody(String text, String fault) {
  private static final int LONGEST = 1_000_000;

  static MessageBody of(Message message) throws JMSException {
    if (message instanceof BytesMessage bytes && bytes.getBodyLength() > LONGEST) {
      return tooLong(content(bytes));
    }
    String text = words(message);
    return text.length() > LONGEST
        ? tooLong(text.getBytes(StandardCharsets.UTF_8))
        : new MessageBody(text, null);
  }

  /** Buried by its mark alone: what is far too long is not kept once more. */
  private static MessageBody tooLong(byte[] body) {
    return new MessageBody(
        "A body of " + body.length + " bytes, SHA-256 " + Sha256.hex(body),
        "The message is longer than " + LONGEST + " characters.");
  }

  private static String words(Message message) throws JMSException {
    if (message instanceof TextMessage text) {
      return Optional.ofNullable(text.getText()).orElse("");
    }
    return message instanceof BytesMessage bytes
        ? new String(content(bytes), StandardCharsets.UTF_8)
        : "";
  }

  private static byte[] content(BytesMessage bytes) throws JMSException {
    bytes.reset();
    byte[] content = new byte[Math.toIntExact(bytes.getBodyLength())];
    bytes.readBytes(content);
    return content;
  }
}
