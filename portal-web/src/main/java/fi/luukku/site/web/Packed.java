package fi.luukku.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** A body that is packed once and then sent to many, packed to those who can unpack it. */
final class Packed {
  private final byte[] plain;
  private final byte[] gzip;

  private Packed(byte[] plain, byte[] gzip) {
    this.plain = plain;
    this.gzip = gzip;
  }

  static Packed of(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    }
    return new Packed(plain.clone(), packed.toByteArray());
  }

  /** What is packed already by its own kind, as pictures and fonts are. */
  static Packed asItIs(byte[] plain) {
    return new Packed(plain.clone(), new byte[0]);
  }

  byte[] plain() {
    return plain.clone();
  }

  /** Says that the answer differs by what is accepted; wanted on an answer without a body too. */
  void vary(HttpServletResponse response) {
    if (gzip.length > 0) {
      response.addHeader("Vary", "Accept-Encoding");
    }
  }

  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    byte[] body = plain;
    if (gzip.length > 0 && accepted(request)) {
      response.setHeader("Content-Encoding", "gzip");
      body = gzip;
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static boolean accepted(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Accept-Encoding")).orElse("").contains("gzip");
  }
}
