package fi.luukku.forwarding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.qpid.jms.JmsConnectionFactory;
import org.apache.qpid.jms.message.JmsMessage;
import org.apache.qpid.jms.provider.amqp.message.AmqpJmsMessageFacade;

/** A back office in a test: reads its queue, answers. */
final class BackOffice implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What came: content type, the reason of a dead one, and the event. */
  record Came(String contentType, String reason, JsonNode event) {}

  private final Connection connection;
  private final Session session;

  BackOffice() throws JMSException {
    connection =
        new JmsConnectionFactory(System.getProperty("luukku.broker.url")).createConnection();
    connection.start();
    session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
  }

  /** Messages about this case, until there are so many; and then whatever comes within a second. */
  List<Came> about(String number, String queue, int atLeast) throws JMSException {
    List<Came> came = new ArrayList<>();
    long patience = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    try (MessageConsumer consumer = session.createConsumer(session.createQueue(queue))) {
      while (System.nanoTime() < patience) {
        Message message = consumer.receive(1000);
        if (message == null && came.size() >= atLeast) {
          return came;
        }
        if (message != null && body(message).contains(number)) {
          came.add(came(message));
        }
      }
    }
    return came;
  }

  void send(String body) throws JMSException {
    send("luukku.inbound", body);
  }

  void send(String address, String body) throws JMSException {
    try (MessageProducer producer = session.createProducer(session.createQueue(address))) {
      producer.send(session.createTextMessage(body));
    }
  }

  private static Came came(Message message) throws JMSException {
    AmqpJmsMessageFacade facade = (AmqpJmsMessageFacade) ((JmsMessage) message).getFacade();
    String reason = message.getStringProperty("luukku_reason");
    return new Came(String.valueOf(facade.getContentType()), reason, json(body(message)));
  }

  private static JsonNode json(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException broken) {
      return JSON.getNodeFactory().textNode(body);
    }
  }

  private static String body(Message message) throws JMSException {
    if (message instanceof TextMessage text) {
      return text.getText();
    }
    BytesMessage bytes = (BytesMessage) message;
    bytes.reset();
    byte[] content = new byte[(int) bytes.getBodyLength()];
    bytes.readBytes(content);
    return new String(content, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws JMSException {
    connection.close();
  }
}
