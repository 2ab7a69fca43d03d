package fi.luukku.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.Queue;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * A real Artemis in the test's own process, to be stopped and started while the portal runs. Its
 * address stands in {@code luukku.broker.url} from the start; nobody answers there until a test
 * starts it. What it holds survives a stop.
 */
public final class TestBroker implements LauncherSessionListener {
  /** Artemis writes a line for each step it takes; held here, because a logger may be forgotten. */
  private static final Logger AUDIT = Logger.getLogger("org.apache.activemq.audit");

  /** Where the broker puts what nobody took. */
  public static final String DEAD = "test.dead";

  private static EmbeddedActiveMQ running;
  private static Path folder;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    System.setProperty("luukku.broker.url", "amqp://127.0.0.1:" + TestPorts.free());
    System.setProperty("luukku.inbound.anew", "1");
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    stop();
  }

  public static synchronized void start() {
    if (running != null) {
      return;
    }
    try {
      if (folder == null) {
        folder = Files.createTempDirectory("luukku-test-broker");
      }
      AUDIT.setLevel(Level.OFF);
      EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
      broker.setConfiguration(configuration());
      broker.start();
      running = broker;
    } catch (Exception failed) {
      throw new IllegalStateException("The test broker did not start.", failed);
    }
  }

  public static synchronized void stop() {
    if (running == null) {
      return;
    }
    try {
      running.stop();
    } catch (Exception failed) {
      throw new IllegalStateException("The test broker did not stop.", failed);
    } finally {
      running = null;
    }
  }

  /** How many messages a queue holds. */
  public static synchronized long waiting(String queue) {
    return Optional.ofNullable(running.getActiveMQServer().locateQueue(queue))
        .map(Queue::getMessageCount)
        .orElse(0L);
  }

  private static Configuration configuration() throws Exception {
    String address = System.getProperty("luukku.broker.url").replace("amqp://", "tcp://");
    ConfigurationImpl configuration = new ConfigurationImpl();
    configuration
        .setPersistenceEnabled(true)
        .setSecurityEnabled(false)
        .setJMXManagementEnabled(false)
        // By itself it takes no more messages where nine tenths of the disk are in use.
        .setMaxDiskUsage(-1)
        .setJournalType(JournalType.NIO)
        .setJournalDirectory(folder.resolve("journal").toString())
        .setBindingsDirectory(folder.resolve("bindings").toString())
        .setLargeMessagesDirectory(folder.resolve("large").toString())
        .setPagingDirectory(folder.resolve("paging").toString())
        .addAcceptorConfiguration("amqp", address + "?protocols=AMQP")
        .addAddressSetting("#", everyQueue())
        .addAddressConfiguration(
            new CoreAddressConfiguration()
                .setName(DEAD)
                .addRoutingType(RoutingType.ANYCAST)
                .addQueueConfig(QueueConfiguration.of(DEAD).setRoutingType(RoutingType.ANYCAST)));
    return configuration;
  }

  private static AddressSettings everyQueue() {
    return new AddressSettings()
        .setDefaultAddressRoutingType(RoutingType.ANYCAST)
        .setDefaultQueueRoutingType(RoutingType.ANYCAST)
        .setAutoCreateAddresses(true)
        .setAutoCreateQueues(true)
        .setAutoDeleteAddresses(false)
        .setAutoDeleteQueues(false)
        .setDeadLetterAddress(SimpleString.of(DEAD))
        .setMaxDeliveryAttempts(5);
  }
}
