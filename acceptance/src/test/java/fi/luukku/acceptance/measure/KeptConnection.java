package fi.luukku.acceptance.measure;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * A connection that is kept and asks for one page again and again. It reads no more of an answer
 * than where it ends, so that asking costs little beside answering.
 */
final class KeptConnection implements AutoCloseable {
  private static final byte[] END_OF_HEADERS = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] LAST_CHUNK = "\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final int LARGEST_ANSWER = 1 << 20;
  private static final int TIMEOUT_MILLIS = 20_000;

  private final InetSocketAddress server;
  private final byte[] request;
  private final byte[] answer = new byte[LARGEST_ANSWER];
  private Socket socket;

  KeptConnection(URI page, String moreHeaders) {
    this.server = new InetSocketAddress(page.getHost(), page.getPort());
    String path = page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
    this.request =
        ("GET "
                + path
                + " HTTP/1.1\r\nHost: "
                + page.getAuthority()
                + "\r\n"
                + moreHeaders
                + "\r\n")
            .getBytes(StandardCharsets.US_ASCII);
  }

  /** Asks once; how many bytes came. Anything but a 200 is a fault. */
  int ask() throws IOException {
    if (socket == null) {
      socket = new Socket();
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(TIMEOUT_MILLIS);
      socket.connect(server);
    }
    socket.getOutputStream().write(request);
    InputStream in = socket.getInputStream();
    int have = 0;
    int headers;
    do {
      have += more(in, have);
      headers = endOfHeaders(have);
    } while (headers < 0);
    String head =
        new String(answer, 0, headers, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    int whole = readBody(in, head, headers, have);
    if (head.contains("\r\nconnection: close")) {
      close();
    }
    return whole;
  }

  private int readBody(InputStream in, String head, int headers, int already) throws IOException {
    if (!head.startsWith("http/1.1 200")) {
      throw new IOException("The page answered " + head.lines().findFirst().orElse("nothing"));
    }
    int have = already;
    int length = head.indexOf("\r\ncontent-length:");
    if (length >= 0) {
      int end = head.indexOf('\r', length + 2);
      int body = Integer.parseInt(head.substring(length + 17, end).trim());
      while (have < headers + body) {
        have += more(in, have);
      }
      return have;
    }
    while (!endsWithLastChunk(have)) {
      have += more(in, have);
    }
    return have;
  }

  private int more(InputStream in, int have) throws IOException {
    int read = in.read(answer, have, answer.length - have);
    if (read <= 0) {
      throw new IOException("The answer ended too early.");
    }
    return read;
  }

  private int endOfHeaders(int have) {
    for (int at = 0; at + END_OF_HEADERS.length <= have; at++) {
      if (matches(at, END_OF_HEADERS)) {
        return at + END_OF_HEADERS.length;
      }
    }
    return -1;
  }

  private boolean endsWithLastChunk(int have) {
    return have >= LAST_CHUNK.length && matches(have - LAST_CHUNK.length, LAST_CHUNK);
  }

  private boolean matches(int at, byte[] wanted) {
    return Arrays.equals(answer, at, at + wanted.length, wanted, 0, wanted.length);
  }

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.close();
      socket = null;
    }
  }
}
