package fi.luukku.identity.web;

import fi.luukku.identity.IdentityProvider;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** {@code GET /oidc/jwks}: the public keys by which providers know us (RFC 7517). */
@WebServlet("/oidc/jwks")
public class JwksServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient IdentityProvider provider;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/jwk-set+json");
    response.setHeader("Cache-Control", "public, max-age=300");
    response.getOutputStream().write(provider.publishedKeys().getBytes(StandardCharsets.UTF_8));
  }
}
