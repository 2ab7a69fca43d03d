package fi.luukku.site.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Serves {@code /assets/<version>/<path>}: for ever where the version is today's, else briefly. */
public class AssetServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Assets assets;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
    int slash = path.indexOf('/', 1);
    Optional<Assets.Asset> found =
        slash < 0 ? Optional.empty() : assets.find(path.substring(slash + 1));
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    boolean current = path.substring(1, slash).equals(assets.version());
    response.setHeader(
        "Cache-Control", current ? "public, max-age=31536000, immutable" : "public, max-age=300");
    send(found.get(), request, response);
  }

  private static void send(
      Assets.Asset asset, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (asset.type().startsWith("image/svg")) {
      // Opened by itself, a drawing may dress itself and do nothing else.
      response.setHeader(
          "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    }
    response.setContentType(asset.type());
    asset.body().send(request, response);
  }
}
