package fi.luukku.acceptance.faults;

import fi.luukku.acceptance.Product;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes on a socket: for requests that no well-behaved client would write. */
final class RawRequest {
  private static final int PATIENCE_MILLIS = 3_000;
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})");

  private RawRequest() {}

  /** The portal's own host and port, as a browser writes them. */
  static String host() {
    return URI.create(Product.url()).getAuthority();
  }

  /** Sends lines as they are and reads until the server closes or falls silent. */
  static String send(String request) {
    return sendFrom("127.0.0.1", request);
  }

  /** A connection from one of this machine's own addresses. */
  static Socket connect(String own) throws IOException {
    URI portal = URI.create(Product.url());
    InetAddress from = InetAddress.getByName(own);
    Socket socket = new Socket(portal.getHost(), portal.getPort(), from, 0);
    socket.setSoTimeout(PATIENCE_MILLIS);
    return socket;
  }

  /** As {@link #send}, from one of this machine's own addresses. */
  static String sendFrom(String own, String request) {
    try (Socket socket = connect(own)) {
      write(socket.getOutputStream(), request);
      return read(socket.getInputStream());
    } catch (IOException failed) {
      throw new UncheckedIOException("The socket failed.", failed);
    }
  }

  /** A GET with these header lines, each ended by CR LF; the connection is closed after it. */
  static String get(String target, String... headers) {
    String lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    return send("GET " + target + " HTTP/1.1\r\n" + lines + "Connection: close\r\n\r\n");
  }

  private static void write(OutputStream out, String request) throws IOException {
    try {
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
    } catch (SocketException cut) {
      // The server has heard enough; what it said is still to be read.
    }
  }

  private static String read(InputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] some = new byte[8192];
    try {
      for (int count = in.read(some); count >= 0; count = in.read(some)) {
        all.write(some, 0, count);
      }
    } catch (SocketTimeoutException | SocketException silentOrCut) {
      // What has come until now is all there is.
    }
    return all.toString(StandardCharsets.UTF_8);
  }

  static int status(String answer) {
    Matcher first = STATUS.matcher(answer);
    return first.find() ? Integer.parseInt(first.group(1)) : 0;
  }

  /** How many answers came on the one connection. */
  static long answers(String answer) {
    return STATUS.matcher(answer).results().count();
  }
}
