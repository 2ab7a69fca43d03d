package fi.luukku.forwarding.integration;

import fi.luukku.forwarding.persistence.Outbox;
import jakarta.jms.BytesMessage;
import jakarta.jms.CompletionListener;
import jakarta.jms.Connection;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.qpid.jms.message.JmsMessage;
import org.apache.qpid.jms.provider.amqp.message.AmqpJmsMessageFacade;
import org.apache.qpid.proton.amqp.Symbol;

/**
 * The back office's queues: {@code backoffice.<queue>}. Keeps one connection while it works, and
 * makes a new one after any failure. Belongs to one thread.
 */
public class BackOfficeQueues implements AutoCloseable {
  private static final Symbol CLOUD_EVENT =
      Symbol.valueOf("application/cloudevents+json; charset=utf-8");
  private static final int TAKEN_SECONDS = 20;

  private final Broker broker;
  private final Map<String, MessageProducer> producers = new HashMap<>();
  private Connection connection;
  private Session session;
  private volatile boolean connected;

  public BackOfficeQueues(Broker broker) {
    this.broker = broker;
  }

  /**
   * Sends all, and returns when the broker has all on disk.
   *
   * @throws BrokerUnreachable where it may not have some; they are to be sent again
   */
  public void send(List<Outbox.Waiting> waiting) {
    try {
      connect();
      List<CompletableFuture<Void>> taken = new ArrayList<>();
      for (Outbox.Waiting one : waiting) {
        taken.add(send(one));
      }
      CompletableFuture.allOf(taken.toArray(CompletableFuture[]::new))
          .get(TAKEN_SECONDS, TimeUnit.SECONDS);
    } catch (JMSException | ExecutionException | TimeoutException failed) {
      close();
      throw new BrokerUnreachable("The broker did not take a message.", failed);
    } catch (InterruptedException interrupted) {
      close();
      Thread.currentThread().interrupt();
      throw new BrokerUnreachable("The relay is being stopped.", interrupted);
    }
  }

  /**
   * Connects where it is not; so the gauge tells of a broker that is down before anything waits.
   */
  public void connect() throws JMSException {
    if (connected) {
      return;
    }
    close();
    Connection made = broker.connect();
    made.setExceptionListener(lost -> connected = false);
    session = made.createSession(false, Session.AUTO_ACKNOWLEDGE);
    connection = made;
    connected = true;
  }

  public boolean isConnected() {
    return connected;
  }

  private CompletableFuture<Void> send(Outbox.Waiting one) throws JMSException {
    CompletableFuture<Void> taken = new CompletableFuture<>();
    producer(one.queueKey()).send(message(one), new Taken(taken));
    return taken;
  }

  private MessageProducer producer(String queueKey) throws JMSException {
    MessageProducer known = producers.get(queueKey);
    if (known != null) {
      return known;
    }
    MessageProducer made = session.createProducer(session.createQueue("backoffice." + queueKey));
    made.setDeliveryMode(DeliveryMode.PERSISTENT);
    made.setDisableMessageID(true);
    producers.put(queueKey, made);
    return made;
  }

  private Message message(Outbox.Waiting one) throws JMSException {
    BytesMessage message = session.createBytesMessage();
    message.writeBytes(one.body().getBytes(StandardCharsets.UTF_8));
    // A second net under the receiver's own check: Artemis drops what it saw a short while ago.
    message.setStringProperty("_AMQ_DUPL_ID", one.eventId());
    AmqpJmsMessageFacade facade = (AmqpJmsMessageFacade) ((JmsMessage) message).getFacade();
    facade.setContentType(CLOUD_EVENT);
    return message;
  }

  @Override
  public void close() {
    connected = false;
    producers.clear();
    if (connection != null) {
      Broker.close(connection);
      connection = null;
    }
  }

  private record Taken(CompletableFuture<Void> taken) implements CompletionListener {
    @Override
    public void onCompletion(Message message) {
      taken.complete(null);
    }

    @Override
    public void onException(Message message, Exception failed) {
      taken.completeExceptionally(failed);
    }
  }
}
