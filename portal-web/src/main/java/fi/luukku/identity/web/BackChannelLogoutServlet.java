package fi.luukku.identity.web;

import fi.luukku.identity.IdentityProvider;
import fi.luukku.identity.Reason;
import fi.luukku.identity.SignInRefused;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Logger;

/**
 * {@code POST /oidc/backchannel-logout} with the form field {@code logout_token}: a provider says
 * that a sign-in is over (OpenID Connect Back-Channel Logout 1.0). Answers 200 when it is over here
 * too, 400 where the token does not hold, 503 where the provider's keys cannot be read now.
 */
@WebServlet(value = "/oidc/backchannel-logout", asyncSupported = true)
public class BackChannelLogoutServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(BackChannelLogoutServlet.class.getName());

  @Inject private transient IdentityProvider provider;

  /** Nothing is read here; a refusal says what is done instead (RFC 9110, section 15.5.6). */
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Allow", "POST");
    response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    try {
      int ended = provider.signedOut(request.getParameter("logout_token"));
      LOG.info(() -> "The provider ended a sign-in, " + ended + " here");
    } catch (SignInRefused refused) {
      LOG.warning(() -> "Logout token refused: " + refused.getMessage());
      response.setStatus(
          refused.reason() == Reason.UNAVAILABLE
              ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
              : HttpServletResponse.SC_BAD_REQUEST);
    }
  }
}
