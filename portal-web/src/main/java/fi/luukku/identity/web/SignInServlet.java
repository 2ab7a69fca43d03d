package fi.luukku.identity.web;

import fi.luukku.identity.Door;
import fi.luukku.identity.IdentityProvider;
import fi.luukku.identity.SignInRefused;
import fi.luukku.identity.domain.ReturnAddress;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.logging.Logger;

/**
 * {@code GET /sign-in?to=/path} and {@code GET /staff/sign-in?to=/staff/path}: leaves for the
 * provider, and comes back to the path. {@code &level=high} and {@code &within=600} (seconds) ask
 * for a surer or a later identification.
 */
@WebServlet({"/sign-in", "/staff/sign-in"})
public class SignInServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(SignInServlet.class.getName());

  @Inject private transient IdentityProvider provider;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    ReturnAddress to = SignInPages.returnAddress(Door.of(request), request.getParameter("to"));
    URI address;
    try {
      address =
          provider.leave(
              request, response, to.path(), AskedDemand.of(request), RequestLanguage.tag(request));
    } catch (SignInRefused refused) {
      LOG.warning(() -> "No sign-in now: " + refused.getMessage());
      SignInPages.showUnavailable(request, response, to);
      return;
    }
    Answers.seeOther(response, address);
  }
}
