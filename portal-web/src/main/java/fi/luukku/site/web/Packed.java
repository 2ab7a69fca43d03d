package fi.luukku.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * A body that is packed once and then sent to many, packed to those who can unpack it. The bytes it
 * is made of become its own.
 */
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
    return new Packed(plain, packed.toByteArray());
  }

  /** What is packed already by its own kind, as pictures and fonts are. */
  static Packed asItIs(byte[] plain) {
    return new Packed(plain, new byte[0]);
  }

  void addTo(MessageDigest digest) {
    digest.update(plain);
  }

  /** Says that the answer differs by what is accepted: for an answer without the body. */
  void vary(HttpServletResponse response) {
    if (gzip.length > 0) {
      response.addHeader("Vary", "Accept-Encoding");
    }
  }

  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    vary(response);
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
