package fi.luukku.site.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Optional;

/** Holds back what a page writes, and notices what would make it a visitor's own. */
final class DrawnResponse extends HttpServletResponseWrapper {
  private final ByteArrayOutputStream body = new ByteArrayOutputStream(16_384);
  private PrintWriter writer;
  private boolean cookieSet;
  private boolean answered;

  DrawnResponse(HttpServletResponse response) {
    super(response);
  }

  byte[] body() {
    if (writer != null) {
      writer.flush();
    }
    return body.toByteArray();
  }

  /** Whether this is a page, and one that would be the same for others. */
  boolean isWholePage() {
    String type = Optional.ofNullable(getContentType()).orElse("");
    return !answered
        && !cookieSet
        && getStatus() == SC_OK
        && type.startsWith("text/html")
        && body.size() > 0;
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      Charset encoding = Charset.forName(getCharacterEncoding());
      writer = new PrintWriter(new OutputStreamWriter(body, encoding));
    }
    return writer;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new Held(body);
  }

  @Override
  public void addCookie(Cookie cookie) {
    cookieSet = true;
    super.addCookie(cookie);
  }

  @Override
  public void addHeader(String name, String value) {
    cookieSet |= "Set-Cookie".equalsIgnoreCase(name);
    super.addHeader(name, value);
  }

  @Override
  public void setHeader(String name, String value) {
    cookieSet |= "Set-Cookie".equalsIgnoreCase(name);
    super.setHeader(name, value);
  }

  @Override
  public void sendError(int status) throws IOException {
    answered = true;
    super.sendError(status);
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    answered = true;
    super.sendError(status, message);
  }

  @Override
  public void sendRedirect(String location) throws IOException {
    answered = true;
    super.sendRedirect(location);
  }

  @Override
  public void flushBuffer() {
    // Nothing leaves before the page is whole.
  }

  @Override
  public void setContentLength(int length) {
    // That of the page as it is sent, packed or not, counts.
  }

  @Override
  public void setContentLengthLong(long length) {
    // As above.
  }

  @Override
  public void resetBuffer() {
    body.reset();
    writer = null;
  }

  @Override
  public void reset() {
    super.reset();
    resetBuffer();
  }

  /** Writes into memory. */
  private static final class Held extends ServletOutputStream {
    private final ByteArrayOutputStream target;

    Held(ByteArrayOutputStream target) {
      this.target = target;
    }

    @Override
    public void write(int octet) {
      target.write(octet);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      target.write(bytes, from, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("Pages are drawn at once.");
    }
  }
}
