package fi.luukku.testing;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import java.io.IOException;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;

/**
 * One server for all test classes of a run: {@link DeskArchive} is the same for each of them, so
 * what the first deployed serves the others, and it ends with the run. Each start takes longer than
 * most classes do. What the portal talks to is there before it.
 */
public final class SharedServer extends PayaraMicroDeployableContainer {
  private static SharedServer serving;
  private static ProtocolMetaData address;

  @Override
  public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
    synchronized (SharedServer.class) {
      if (serving == null) {
        startOthers();
        address = super.deploy(archive);
        serving = this;
      }
      return address;
    }
  }

  @Override
  public void undeploy(Archive<?> archive) {
    // The next class uses it.
  }

  @Override
  public void stop() {
    // The next class uses it.
  }

  private static void startOthers() throws DeploymentException {
    try {
      TestBroker.start();
      TestMail.start();
      TestTexts.start();
    } catch (IOException failed) {
      throw new DeploymentException("What the portal talks to did not start.", failed);
    }
  }

  /** Ends the server; the database must still be there. */
  static void end() {
    synchronized (SharedServer.class) {
      if (serving == null) {
        return;
      }
      try {
        serving.stopAtLast();
      } catch (LifecycleException failed) {
        throw new IllegalStateException("The test server did not stop.", failed);
      } finally {
        serving = null;
      }
    }
  }

  private void stopAtLast() throws LifecycleException {
    super.stop();
  }

  /** Puts this in the place of the server that Arquillian would start for each class. */
  public static final class Extension implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
      builder.override(
          DeployableContainer.class, PayaraMicroDeployableContainer.class, SharedServer.class);
    }
  }
}
