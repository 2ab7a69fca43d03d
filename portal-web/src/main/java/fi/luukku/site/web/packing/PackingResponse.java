package fi.luukku.site.web.packing;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/** Decides by type and size whether an answer is packed, when enough of it is there. */
final class PackingResponse extends HttpServletResponseWrapper {
  private static final int BUFFER = 8_192;
  private static final String ENCODING = "Content-Encoding";
  private static final String LENGTH = "Content-Length";
  private static final Set<String> TEXTS =
      Set.of(
          "text/html",
          "text/css",
          "text/plain",
          "text/xml",
          "text/calendar",
          "application/javascript",
          "text/javascript",
          "application/json",
          "application/geo+json",
          "image/svg+xml");

  private PackingStream stream;
  private PrintWriter writer;
  private long declared = -1;
  private boolean packs;
  private boolean refused;

  PackingResponse(HttpServletResponse response) {
    super(response);
  }

  @Override
  public ServletOutputStream getOutputStream() {
    if (stream == null) {
      stream = new PackingStream(this::open);
    }
    return stream;
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      String encoding = getCharacterEncoding();
      setCharacterEncoding(encoding);
      writer =
          new PrintWriter(new OutputStreamWriter(getOutputStream(), Charset.forName(encoding)));
    }
    return writer;
  }

  /**
   * Nothing more comes. Done twice, it is done once.
   *
   * @throws IOException where who asked has gone
   */
  void finish() throws IOException {
    if (writer != null) {
      writer.flush();
    }
    if (stream != null) {
      stream.close();
    } else if (declared >= 0 && !refused) {
      super.setContentLengthLong(declared);
    }
  }

  /**
   * @param small what the whole answer has; empty where it goes on
   */
  private OutputStream open(Optional<Integer> small) throws IOException {
    if (refused) {
      return OutputStream.nullOutputStream();
    }
    if (!packs && (small.isPresent() || !isWorthIt())) {
      if (small.isPresent() || declared >= 0) {
        super.setContentLengthLong(declared >= 0 ? declared : small.orElseThrow());
      }
      return super.getOutputStream();
    }
    if (!packs) {
      packs = true;
      super.setHeader(ENCODING, "gzip");
      super.addHeader("Vary", "Accept-Encoding");
    }
    return new GZIPOutputStream(super.getOutputStream(), BUFFER);
  }

  private boolean isWorthIt() {
    String type = Optional.ofNullable(getContentType()).orElse("").split(";", 2)[0].strip();
    return TEXTS.contains(type) && !containsHeader(ENCODING);
  }

  private void forget() {
    stream = null;
    writer = null;
  }

  @Override
  public void resetBuffer() {
    super.resetBuffer();
    forget();
  }

  @Override
  public void reset() {
    super.reset();
    forget();
    declared = -1;
    packs = false;
    refused = false;
  }

  @Override
  public void sendError(int status) throws IOException {
    refused = true;
    super.sendError(status);
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    refused = true;
    super.sendError(status, message);
  }

  @Override
  public void flushBuffer() {
    // What leaves, and how it is packed, is known when enough is there.
  }

  @Override
  public void setContentLength(int length) {
    declared = length;
  }

  @Override
  public void setContentLengthLong(long length) {
    declared = length;
  }

  @Override
  public void setHeader(String name, String value) {
    if (LENGTH.equalsIgnoreCase(name)) {
      declared = Long.parseLong(value);
    } else {
      super.setHeader(name, value);
    }
  }

  @Override
  public void addHeader(String name, String value) {
    if (LENGTH.equalsIgnoreCase(name)) {
      declared = Long.parseLong(value);
    } else {
      super.addHeader(name, value);
    }
  }
}
