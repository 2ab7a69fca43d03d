package fi.luukku.site.web;

import fi.luukku.shared.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A drawn page as it goes out, packed once for all who get it. */
final class KeptPage {
  private final Packed body;
  private final String tag;

  KeptPage(byte[] drawn) throws IOException {
    body = Packed.of(drawn);
    tag = '"' + hash(drawn) + '"';
  }

  /** Sends the page, or says that what the browser has is still right. */
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("ETag", tag);
    if (tag.equals(request.getHeader("If-None-Match"))) {
      body.vary(response);
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType("text/html;charset=UTF-8");
    body.send(request, response);
  }

  private static String hash(byte[] bytes) {
    return Sha256.hex(bytes).substring(0, 24);
  }
}
