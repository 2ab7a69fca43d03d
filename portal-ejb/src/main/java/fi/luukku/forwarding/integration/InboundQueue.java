package fi.luukku.forwarding.integration;

import fi.luukku.forwarding.domain.InboundAddress;
import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One address of the back office, a message at a time, and {@code luukku.inbound.dead}. Taking a
 * message and burying it is one transaction of the broker. Belongs to one thread.
 */
public class InboundQueue implements AutoCloseable {
  private static final String DEAD = "luukku.inbound.dead";
  private static final String DELIVERIES = "JMSXDeliveryCount";
  private static final long WAIT_MILLIS = 1000;

  private final Broker broker;
  private final InboundAddress address;
  private Connection connection;
  private Session session;
  private MessageConsumer consumer;
  private Message inHand;

  public InboundQueue(Broker broker, InboundAddress address) {
    this.broker = broker;
    this.address = address;
  }

  public InboundAddress address() {
    return address;
  }

  /**
   * The next message's body; the one in hand again where it was not {@link #done()}. Waits a second
   * at most.
   */
  public Optional<String> next() {
    try {
      connect();
      if (inHand == null) {
        inHand = consumer.receive(WAIT_MILLIS);
      }
      return inHand == null ? Optional.empty() : Optional.of(body(inHand));
    } catch (JMSException failed) {
      throw lost(failed);
    }
  }

  /** How often the broker has handed the message out, as far as it tells: 1 is the first time. */
  public int deliveries() {
    try {
      return inHand.propertyExists(DELIVERIES) ? inHand.getIntProperty(DELIVERIES) : 1;
    } catch (JMSException failed) {
      throw lost(failed);
    }
  }

  /** Puts the message in hand into the dead-letter queue, with the reason. */
  public void bury(String reason) {
    try (MessageProducer producer = session.createProducer(session.createQueue(DEAD))) {
      Message dead = session.createTextMessage(body(inHand));
      dead.setStringProperty("luukku_reason", reason);
      producer.send(
          dead, DeliveryMode.PERSISTENT, Message.DEFAULT_PRIORITY, Message.DEFAULT_TIME_TO_LIVE);
    } catch (JMSException failed) {
      throw lost(failed);
    }
  }

  /** The message in hand is dealt with. */
  public void done() {
    try {
      session.commit();
      inHand = null;
    } catch (JMSException failed) {
      throw lost(failed);
    }
  }

  private static String body(Message message) throws JMSException {
    if (message instanceof TextMessage text) {
      return Optional.ofNullable(text.getText()).orElse("");
    }
    if (message instanceof BytesMessage bytes) {
      bytes.reset();
      byte[] content = new byte[Math.toIntExact(bytes.getBodyLength())];
      bytes.readBytes(content);
      return new String(content, StandardCharsets.UTF_8);
    }
    return "";
  }

  private void connect() throws JMSException {
    if (connection != null) {
      return;
    }
    Connection made = broker.connect();
    try {
      session = made.createSession(true, Session.SESSION_TRANSACTED);
      consumer = session.createConsumer(session.createQueue(address.name()));
      connection = made;
    } catch (JMSException failed) {
      Broker.close(made);
      throw failed;
    }
  }

  /** With the connection the message in hand is lost to us, and comes again. */
  private BrokerUnreachable lost(JMSException cause) {
    close();
    return new BrokerUnreachable("The inbound queue cannot be read.", cause);
  }

  @Override
  public void close() {
    inHand = null;
    if (connection != null) {
      Broker.close(connection);
      connection = null;
    }
  }
}
