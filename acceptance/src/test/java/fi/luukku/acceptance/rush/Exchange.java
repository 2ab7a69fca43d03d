package fi.luukku.acceptance.rush;

import fi.luukku.acceptance.Product;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * A kept connection to one node, which is asked under the product's name as a proxy in front would
 * ask. Follows nothing and keeps no cookies: it costs little beside what it measures.
 */
final class Exchange implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 60_000;

  private final int[] ports;
  private final String host = URI.create(Product.url()).getAuthority();
  private Socket socket;
  private InputStream in;

  /**
   * @param ports of the node, and of those that serve while nobody listens there
   */
  Exchange(int... ports) {
    this.ports = ports;
  }

  /** To the product's own node. */
  static Exchange open() {
    return new Exchange(URI.create(Product.url()).getPort());
  }

  Answer get(String path, String cookie) {
    return send("GET " + path + " HTTP/1.1\r\n" + heads(cookie) + "\r\n");
  }

  /**
   * @param fields form-encoded
   */
  Answer post(String path, String cookie, String fields) {
    return send(
        "POST "
            + path
            + " HTTP/1.1\r\n"
            + heads(cookie)
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + fields.length()
            + "\r\n\r\n"
            + fields);
  }

  /** Sends a body as it is. */
  Answer post(String path, String cookie, String type, byte[] body) {
    String head =
        "POST "
            + path
            + " HTTP/1.1\r\n"
            + heads(cookie)
            + "Content-Type: "
            + type
            + "\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    byte[] start = head.getBytes(StandardCharsets.US_ASCII);
    byte[] all = Arrays.copyOf(start, start.length + body.length);
    System.arraycopy(body, 0, all, start.length, body.length);
    return send(head, all);
  }

  private String heads(String cookie) {
    String line = cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n";
    return "Host: " + host + "\r\nAccept-Language: fi\r\n" + line;
  }

  private Answer send(String request) {
    return send(request, request.getBytes(StandardCharsets.US_ASCII));
  }

  private Answer send(String request, byte[] bytes) {
    try {
      return exchange(bytes);
    } catch (IOException failed) {
      close();
      String line = request.substring(0, request.indexOf('\r'));
      throw new UncheckedIOException("No answer to " + line.replaceAll("\\?.*", ""), failed);
    }
  }

  private Answer exchange(byte[] request) throws IOException {
    if (socket == null) {
      socket = connect();
      in = new BufferedInputStream(socket.getInputStream(), 16_384);
    }
    long start = System.nanoTime();
    socket.getOutputStream().write(request);
    StringBuilder head = new StringBuilder();
    for (String line = line(); !line.isEmpty(); line = line()) {
      head.append(line).append('\n');
    }
    String lower = head.toString().toLowerCase(Locale.ROOT);
    byte[] body = body(lower);
    long nanos = System.nanoTime() - start;
    if (lower.contains("\nconnection: close")) {
      close();
    }
    int status = Integer.parseInt(head.substring(9, 12));
    return new Answer(status, head.toString(), new String(body, StandardCharsets.UTF_8), nanos);
  }

  private Socket connect() throws IOException {
    ConnectException nobody = null;
    for (int port : ports) {
      try {
        Socket made = new Socket(InetAddress.getLoopbackAddress(), port);
        made.setTcpNoDelay(true);
        made.setSoTimeout(PATIENCE_MILLIS);
        return made;
      } catch (ConnectException nobodyListens) {
        nobody = nobodyListens;
      }
    }
    throw nobody;
  }

  private byte[] body(String head) throws IOException {
    int at = head.indexOf("\ncontent-length:");
    if (at >= 0) {
      int end = head.indexOf('\n', at + 1);
      return in.readNBytes(Integer.parseInt(head.substring(at + 16, end).strip()));
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    if (head.contains("\ntransfer-encoding: chunked")) {
      for (int size = chunk(); size > 0; size = chunk()) {
        body.write(in.readNBytes(size));
        line();
      }
      line();
    }
    return body.toByteArray();
  }

  private int chunk() throws IOException {
    return Integer.parseInt(line().strip(), 16);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("The answer ended too early.");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  @Override
  public void close() {
    try (Socket ending = socket) {
      socket = null;
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
