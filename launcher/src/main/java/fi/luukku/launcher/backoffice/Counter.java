package fi.luukku.launcher.backoffice;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.qpid.jms.JmsConnectionFactory;
import org.apache.qpid.jms.message.JmsMessage;
import org.apache.qpid.jms.provider.amqp.message.AmqpJmsMessageFacade;
import org.apache.qpid.proton.amqp.Symbol;

/**
 * The back office's end of the wire: takes from {@code backoffice.<queue>}, gives to {@code
 * luukku.inbound}.
 */
final class Counter implements AutoCloseable {
  private static final Symbol CLOUD_EVENT =
      Symbol.valueOf("application/cloudevents+json; charset=utf-8");

  private final Connection connection;
  private final Session out;

  Counter(Orders orders) throws JMSException {
    connection =
        new JmsConnectionFactory(orders.user(), orders.password(), orders.brokerUrl())
            .createConnection();
    connection.start();
    out = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
  }

  /**
   * Hands every arriving event to the taker; it is gone from the queue when the taker returns, and
   * comes again if it throws.
   */
  void take(List<String> queues, BiConsumer<String, String> taker) throws JMSException {
    for (String queue : queues) {
      // A session of its own: a session hands out one message at a time, and one slow queue would
      // hold up the rest.
      Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
      session
          .createConsumer(session.createQueue("backoffice." + queue.strip()))
          .setMessageListener(message -> taker.accept(queue.strip(), body(message)));
    }
  }

  void give(String event) throws JMSException {
    BytesMessage message = out.createBytesMessage();
    message.writeBytes(event.getBytes(StandardCharsets.UTF_8));
    ((AmqpJmsMessageFacade) ((JmsMessage) message).getFacade()).setContentType(CLOUD_EVENT);
    try (MessageProducer producer = out.createProducer(out.createQueue("luukku.inbound"))) {
      producer.setDeliveryMode(DeliveryMode.PERSISTENT);
      producer.send(message);
    }
  }

  private static String body(Message message) {
    try {
      if (message instanceof TextMessage text) {
        return text.getText();
      }
      return new String(message.getBody(byte[].class), StandardCharsets.UTF_8);
    } catch (JMSException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws JMSException {
    connection.close();
  }
}
