package fi.luukku.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.qpid.protonj2.client.Client;
import org.apache.qpid.protonj2.client.Connection;
import org.apache.qpid.protonj2.client.ConnectionOptions;
import org.apache.qpid.protonj2.client.Delivery;
import org.apache.qpid.protonj2.client.Message;
import org.apache.qpid.protonj2.client.Receiver;
import org.apache.qpid.protonj2.client.Sender;
import org.apache.qpid.protonj2.client.exceptions.ClientException;

/**
 * A back office of another make: reads its queue and answers, with a client that the portal does
 * not use.
 */
public final class BackOfficeClient implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TYPE = "application/cloudevents+json; charset=utf-8";

  private final Client client;
  private final Connection connection;

  private BackOfficeClient(Client client, Connection connection) {
    this.client = client;
    this.connection = connection;
  }

  public static BackOfficeClient connect() {
    URI broker = URI.create(Product.endpoint("amqp.url"));
    ConnectionOptions options =
        new ConnectionOptions()
            .user(Product.endpoint("amqp.user"))
            .password(Product.endpoint("amqp.password"));
    Client client = Client.create();
    try {
      return new BackOfficeClient(
          client, client.connect(broker.getHost(), broker.getPort(), options));
    } catch (ClientException failed) {
      throw new IllegalStateException("The broker does not answer.", failed);
    }
  }

  /** Takes messages off a queue until one is about this case. */
  public JsonNode awaitAbout(String queue, String caseNumber) {
    try (Receiver receiver = connection.openReceiver(queue)) {
      return Eventually.value(
          Duration.ofSeconds(60),
          "the queue " + queue + " has a message about the case",
          () -> next(receiver).filter(event -> caseNumber.equals(event.path("subject").asText())));
    } catch (ClientException failed) {
      throw new IllegalStateException("The queue " + queue + " cannot be read.", failed);
    }
  }

  /** Takes the next message within a second, if there is one. */
  public Optional<JsonNode> next(String queue) {
    try (Receiver receiver = connection.openReceiver(queue)) {
      return next(receiver);
    } catch (ClientException failed) {
      throw new IllegalStateException("The queue " + queue + " cannot be read.", failed);
    }
  }

  /** Takes dead letters until one has a reason with these words; its body. */
  public byte[] awaitReason(String queue, String words) {
    try (Receiver receiver = connection.openReceiver(queue)) {
      return Eventually.value(
          Duration.ofSeconds(60),
          "the queue " + queue + " has a letter whose reason says " + words,
          () -> nextDead(receiver, words));
    } catch (ClientException failed) {
      throw new IllegalStateException("The queue " + queue + " cannot be read.", failed);
    }
  }

  private static Optional<byte[]> nextDead(Receiver receiver, String words) {
    try {
      Delivery delivery = receiver.receive(1, TimeUnit.SECONDS);
      if (delivery == null) {
        return Optional.empty();
      }
      delivery.accept();
      Message<Object> message = delivery.message();
      String reason = String.valueOf(message.property("luukku_reason"));
      return reason.contains(words) ? Optional.of(bytes(message.body())) : Optional.empty();
    } catch (ClientException failed) {
      throw new IllegalStateException("A message could not be received.", failed);
    }
  }

  private static byte[] bytes(Object body) {
    return body instanceof byte[] bytes
        ? bytes
        : String.valueOf(body).getBytes(StandardCharsets.UTF_8);
  }

  /** Sends an event as it is, good or bad. */
  public void send(String queue, String event) {
    try (Sender sender = connection.openSender(queue)) {
      Message<byte[]> message = Message.create(event.getBytes(StandardCharsets.UTF_8));
      message.contentType(TYPE);
      message.durable(true);
      sender.send(message).settlementFuture().get(20, TimeUnit.SECONDS);
    } catch (Exception failed) {
      throw new IllegalStateException("The message could not be sent to " + queue + ".", failed);
    }
  }

  private static Optional<JsonNode> next(Receiver receiver) {
    try {
      Delivery delivery = receiver.receive(1, TimeUnit.SECONDS);
      if (delivery == null) {
        return Optional.empty();
      }
      Object body = delivery.message().body();
      JsonNode event =
          body instanceof byte[] bytes ? JSON.readTree(bytes) : JSON.readTree(String.valueOf(body));
      delivery.accept();
      return Optional.of(event);
    } catch (ClientException failed) {
      throw new IllegalStateException("A message could not be received.", failed);
    } catch (IOException notJson) {
      throw new UncheckedIOException("A message is not JSON.", notJson);
    }
  }

  @Override
  public void close() {
    connection.close();
    client.close();
  }
}
