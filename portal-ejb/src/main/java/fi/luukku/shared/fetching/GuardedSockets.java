package fi.luukku.shared.fetching;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import javax.net.ssl.SSLSocketFactory;

/**
 * Begins HTTPS on a connection only where it has reached a public address: between the look at a
 * name and the connection, the name may have been given another address.
 */
final class GuardedSockets extends SSLSocketFactory {
  private final SSLSocketFactory usual;

  GuardedSockets(SSLSocketFactory usual) {
    this.usual = usual;
  }

  @Override
  public Socket createSocket(Socket connected, String host, int port, boolean autoClose)
      throws IOException {
    if (!PublicNetwork.holds(connected.getInetAddress())) {
      connected.close();
      throw new NotFetched(FetchFailure.NOT_ALLOWED);
    }
    return usual.createSocket(connected, host, port, autoClose);
  }

  @Override
  public String[] getDefaultCipherSuites() {
    return usual.getDefaultCipherSuites();
  }

  @Override
  public String[] getSupportedCipherSuites() {
    return usual.getSupportedCipherSuites();
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    throw unguarded();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    throw unguarded();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    throw unguarded();
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    throw unguarded();
  }

  private static SocketException unguarded() {
    return new SocketException("A connection is made first, and looked at.");
  }
}
