package fi.luukku.forwarding.integration;

import fi.luukku.forwarding.domain.InboundAddress;
import jakarta.jms.Connection;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import java.util.UUID;

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
  private final int most;
  private Connection connection;
  private Session session;
  private MessageConsumer consumer;
  private int looks;
  private Message inHand;
  private String text;
  private String fault;

  /**
   * @param most how often a consumer may look and find nothing before another takes its place
   */
  public InboundQueue(Broker broker, InboundAddress address, int most) {
    this.broker = broker;
    this.address = address;
    this.most = most;
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
      if (text == null) {
        receive();
      }
      return Optional.ofNullable(text);
    } catch (JMSException failed) {
      throw lost(failed);
    }
  }

  /**
   * Why the message in hand cannot be read, if it cannot. What {@link #next()} gives then, and what
   * is buried, are words about its body.
   */
  public Optional<String> fault() {
    return Optional.ofNullable(fault);
  }

  /**
   * A text in no known letters, or a body that is not what the message calls it, is the message's
   * fault and no lost connection. The client has taken it in this transaction before it tried to
   * read it, so that it can be buried like any other.
   */
  private void receive() throws JMSException {
    try {
      inHand = consumer.receive(WAIT_MILLIS);
      if (inHand == null) {
        askAnew();
      } else {
        MessageBody body = MessageBody.of(inHand);
        text = body.text();
        fault = body.fault();
      }
    } catch (RuntimeException misnamed) {
      unreadable("The message is not of the kind that it says.");
    } catch (JMSException failed) {
      if (!(failed.getCause() instanceof CharacterCodingException)) {
        throw failed;
      }
      unreadable("The text is not in UTF-8.");
    }
  }

  private void unreadable(String why) {
    fault = why;
    text = "The body could not be read: " + UUID.randomUUID();
  }

  /**
   * What the client cannot even take in it hands back unseen, and gets it no more on this consumer.
   * So now and then, while nothing else waits, a new one asks: after as many deliveries as it lets
   * a message have, the broker puts it among its dead letters.
   */
  private void askAnew() throws JMSException {
    looks++;
    if (looks >= most) {
      consumer.close();
      consume();
    }
  }

  private void consume() throws JMSException {
    looks = 0;
    consumer = session.createConsumer(session.createQueue(address.name()));
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
      Message dead = session.createTextMessage(text);
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
      forget();
    } catch (JMSException failed) {
      throw lost(failed);
    }
  }

  private void forget() {
    inHand = null;
    text = null;
    fault = null;
  }

  private void connect() throws JMSException {
    if (connection != null) {
      return;
    }
    Connection made = broker.connect();
    try {
      session = made.createSession(true, Session.SESSION_TRANSACTED);
      consume();
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
    forget();
    if (connection != null) {
      Broker.close(connection);
      connection = null;
    }
  }
}
