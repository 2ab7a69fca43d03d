package fi.luukku.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** A drawn page as it goes out, packed once for all who get it. */
final class KeptPage {
  private final byte[] plain;
  private final byte[] gzip;
  private final String tag;

  KeptPage(byte[] drawn) throws IOException {
    plain = drawn.clone();
    gzip = pack(plain);
    tag = '"' + hash(plain) + '"';
  }

  /** Sends the page, or says that what the browser has is still right. */
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("ETag", tag);
    response.addHeader("Vary", "Accept-Encoding");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType("text/html;charset=UTF-8");
    byte[] body = plain;
    if (Optional.ofNullable(request.getHeader("Accept-Encoding")).orElse("").contains("gzip")) {
      response.setHeader("Content-Encoding", "gzip");
      body = gzip;
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static byte[] pack(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    }
    return packed.toByteArray();
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }
}
