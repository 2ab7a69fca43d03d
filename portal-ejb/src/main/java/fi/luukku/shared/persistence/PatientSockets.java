package fi.luukku.shared.persistence;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import org.mariadb.jdbc.Configuration;
import org.mariadb.jdbc.util.ConfigurableSocketFactory;

/**
 * Sockets to the database that wait for no answer for ever. The server asks whether a connection
 * still lives with {@link java.sql.Connection#isValid} of 0 seconds, and the driver takes the
 * socket's limit away for that question: it has one of a second here. All other limits are as the
 * driver sets them. Named by {@code socketFactory} in the driver's address (docs/adr/0047).
 */
public class PatientSockets extends ConfigurableSocketFactory {
  private static final int LIFE_SIGN_MILLIS = 1_000;

  @Override
  public void setConfiguration(Configuration configuration, String host) {
    // Nothing of the address is needed.
  }

  @Override
  public Socket createSocket() {
    return new Limited();
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    throw unconnected();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress from, int fromPort)
      throws IOException {
    throw unconnected();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    throw unconnected();
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
      throws IOException {
    throw unconnected();
  }

  private static IOException unconnected() {
    return new IOException("The driver connects its sockets itself.");
  }

  private static final class Limited extends Socket {
    @Override
    public void setSoTimeout(int millis) throws SocketException {
      super.setSoTimeout(millis == 0 ? LIFE_SIGN_MILLIS : millis);
    }
  }
}
