package fi.luukku.forwarding.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import java.util.Optional;
import org.apache.qpid.jms.JmsConnectionFactory;
import org.apache.qpid.jms.policy.JmsDefaultPrefetchPolicy;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the broker is ({@code luukku.broker.url}, an {@code amqp:} address), and how to reach it.
 */
@ApplicationScoped
public class Broker {
  private static final int ANSWER_MILLIS = 10_000;
  private static final int FEW = 10;

  @Inject
  @ConfigProperty(name = "luukku.broker.url", defaultValue = "amqp://127.0.0.1:5672")
  private String url;

  @Inject
  @ConfigProperty(name = "luukku.broker.user")
  private Optional<String> user;

  @Inject
  @ConfigProperty(name = "luukku.broker.password")
  private Optional<String> password;

  /** A connection that is started; the caller closes it. */
  Connection connect() throws JMSException {
    JmsConnectionFactory factory = new JmsConnectionFactory(url);
    factory.setConnectTimeout(ANSWER_MILLIS);
    factory.setRequestTimeout(ANSWER_MILLIS);
    factory.setSendTimeout(ANSWER_MILLIS);
    factory.setPrefetchPolicy(fewAtOnce());
    Connection connection =
        user.isPresent()
            ? factory.createConnection(user.get(), password.orElse(""))
            : factory.createConnection();
    try {
      connection.start();
      return connection;
    } catch (JMSException unreachable) {
      close(connection);
      throw unreachable;
    }
  }

  /** What waits in our memory: a thousand, the client's own choice, would be too much of it. */
  private static JmsDefaultPrefetchPolicy fewAtOnce() {
    JmsDefaultPrefetchPolicy policy = new JmsDefaultPrefetchPolicy();
    policy.setAll(FEW);
    return policy;
  }

  static void close(Connection connection) {
    try {
      connection.close();
    } catch (JMSException alreadyGone) {
      System.getLogger(Broker.class.getName())
          .log(System.Logger.Level.DEBUG, "The connection was gone already.", alreadyGone);
    }
  }
}
