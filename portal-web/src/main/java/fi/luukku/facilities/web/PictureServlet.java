package fi.luukku.facilities.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Pictures of the content folder, {@code /content/pictures/<name>.svg}. A drawing is a document
 * that could hold script: it is served in a sandbox in which nothing runs.
 */
@WebServlet("/content/pictures/*")
public class PictureServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Pictures pictures;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
    Optional<Pictures.Picture> found = pictures.find(path.substring(1));
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Pictures.Picture picture = found.get();
    boolean lasting = picture.mark().equals(request.getParameter("v"));
    response.setContentType("image/svg+xml");
    response.setHeader(
        "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    response.setHeader(
        "Cache-Control", lasting ? "public, max-age=31536000, immutable" : "public, max-age=300");
    response.setContentLength(picture.bytes().length);
    response.getOutputStream().write(picture.bytes());
  }
}
