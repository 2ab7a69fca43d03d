package fi.luukku.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;

/**
 * The broker's own process: durable queues over AMQP 1.0 on the loopback address, one user, a
 * dead-letter queue.
 */
public final class BrokerProcess {
  static final String PASSWORD = "LUUKKU_BROKER_PASSWORD";
  private static final String DEAD = "DLQ";
  private static final int TRIES = 5;
  private static final long LEAST_FREE_BYTES = 200_000_000;
  private static final int FIRST_RETRY_MS = 1000;
  private static final int SLOWEST_RETRY_MS = 60_000;

  // Ten times faster for one sender than the default of 3.3 ms, and as durable: every write still
  // reaches the disk.
  private static final int JOURNAL_BUFFER_NANOS = 100_000;

  // It would write a line for every connection of the portal. Kept here, because the logging system
  // forgets what nobody holds.
  private static final Logger AUDIT = Logger.getLogger("org.apache.activemq.audit");

  private BrokerProcess() {}

  /** Arguments: the data folder, the port. The password comes by environment. */
  public static void main(String[] arguments) throws Exception {
    AUDIT.setLevel(Level.OFF);
    EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
    broker.setConfiguration(configuration(Path.of(arguments[0]), Integer.parseInt(arguments[1])));
    broker.setSecurityManager(security(System.getenv(PASSWORD)));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(broker), "stop"));
    broker.start();
  }

  private static void stop(EmbeddedActiveMQ broker) {
    try {
      broker.stop();
    } catch (Exception e) {
      // The journal is written ahead: what a clean stop would have done, the next start does.
      System.err.println("The broker did not stop cleanly: " + e);
    }
  }

  private static Configuration configuration(Path data, int port) throws Exception {
    ConfigurationImpl configuration = new ConfigurationImpl();
    configuration
        .setName("luukku")
        .setPersistenceEnabled(true)
        .setSecurityEnabled(true)
        // Not at nine tenths of whatever disk this is: that may leave more than we ever need.
        .setMaxDiskUsage(-1)
        .setMinDiskFree(LEAST_FREE_BYTES)
        .setJournalType(JournalType.NIO)
        .setJournalBufferTimeout_NIO(JOURNAL_BUFFER_NANOS)
        .setJournalBufferSize_NIO(2 * LargeMessages.MOST_BYTES)
        .setJournalDirectory(data.resolve("journal").toString())
        .setBindingsDirectory(data.resolve("bindings").toString())
        .setLargeMessagesDirectory(data.resolve("large").toString())
        .setPagingDirectory(data.resolve("paging").toString())
        .setJMXManagementEnabled(false)
        .addAcceptorConfiguration(
            "amqp",
            "tcp://"
                + Door.HOST
                + ":"
                + port
                + "?protocols=AMQP;amqpCredits=100;amqpLowCredits=30;amqpMinLargeMessageSize="
                + LargeMessages.MOST_BYTES)
        .addAddressSetting("#", everyQueue())
        .putSecurityRoles("#", Set.of(allowed()));
    List.of(DEAD, LargeMessages.INBOUND, LargeMessages.DEAD)
        .forEach(name -> configuration.addAddressConfiguration(queue(name)));
    LargeMessages.laidAside(System.getenv("LUUKKU_BACKOFFICE_QUEUES"))
        .forEach(configuration::addDivertConfiguration);
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
        .setAddressFullMessagePolicy(AddressFullMessagePolicy.PAGE)
        .setDeadLetterAddress(SimpleString.of(DEAD))
        .setMaxDeliveryAttempts(TRIES)
        .setRedeliveryDelay(FIRST_RETRY_MS)
        .setRedeliveryMultiplier(2)
        .setMaxRedeliveryDelay(SLOWEST_RETRY_MS);
  }

  private static CoreAddressConfiguration queue(String name) {
    return new CoreAddressConfiguration()
        .setName(name)
        .addRoutingType(RoutingType.ANYCAST)
        .addQueueConfig(
            QueueConfiguration.of(name)
                .setAddress(name)
                .setRoutingType(RoutingType.ANYCAST)
                .setDurable(true));
  }

  /** Sends, receives, looks and makes queues; deletes no durable queue and manages nothing. */
  private static Role allowed() {
    boolean yes = true;
    boolean no = false;
    return new Role(Broker.USER, yes, yes, yes, no, yes, yes, no, yes, yes, no, no, no);
  }

  private static ActiveMQJAASSecurityManager security(String password) {
    SecurityConfiguration users =
        new SecurityConfiguration(
            Map.of(Broker.USER, password), Map.of(Broker.USER, List.of(Broker.USER)));
    return new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), users);
  }
}
