package fi.luukku.identity.web;

import fi.luukku.identity.Cookies;
import fi.luukku.identity.Door;
import fi.luukku.identity.SignInRefused;
import fi.luukku.identity.domain.ReturnAddress;
import fi.luukku.identity.integration.Attempts;
import fi.luukku.identity.integration.SignInFlow;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Logger;

/**
 * {@code GET /sign-in?to=/path} and {@code GET /staff/sign-in?to=/staff/path}: leaves for the
 * provider, and comes back to the path.
 */
@WebServlet({"/sign-in", "/staff/sign-in"})
public class SignInServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(SignInServlet.class.getName());

  @Inject private transient SignInFlow flow;
  @Inject private transient Cookies cookies;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Door door = Door.of(request);
    ReturnAddress to = SignInPages.returnAddress(door, request.getParameter("to"));
    SignInFlow.Departure departure;
    try {
      departure =
          flow.begin(
              door,
              to.path(),
              RequestLanguage.tag(request),
              cookies.startingWith(request, Attempts.COOKIE_START));
    } catch (SignInRefused refused) {
      LOG.warning(() -> "No sign-in now: " + refused.getMessage());
      SignInPages.showUnavailable(request, response, to);
      return;
    }
    departure.superfluous().forEach(name -> cookies.remove(response, name));
    cookies.set(response, departure.cookieName(), departure.cookieValue(), Attempts.LIFE);
    Answers.seeOther(response, departure.address());
  }
}
