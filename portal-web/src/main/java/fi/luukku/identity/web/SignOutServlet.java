package fi.luukku.identity.web;

import fi.luukku.identity.Door;
import fi.luukku.identity.IdentityProvider;
import fi.luukku.identity.IdentitySettings;
import fi.luukku.identity.SignInSessions;
import fi.luukku.identity.SignIns;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/**
 * {@code POST /sign-out} and {@code POST /staff/sign-out}: ends the sign-in here, then at the
 * provider, and says what is over. Where the provider gave nothing to end it with from here, and
 * for a sign-in that we refused, {@code GET} shows a page that goes on to the provider. That page
 * in between is needed: a browser that follows a form's redirect to another site is stopped by our
 * own {@code form-action} policy.
 */
@WebServlet(
    value = {"/sign-out", "/staff/sign-out"},
    asyncSupported = true)
public class SignOutServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient SignIns signIns;
  @Inject private transient SignInSessions sessions;
  @Inject private transient IdentityProvider provider;
  @Inject private transient IdentitySettings settings;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    Door door = Door.of(request);
    String next =
        signIns
            .end(request, response, door)
            .map(token -> SignInPages.signedOut(door, provider.end(door, token)))
            .orElseGet(() -> SignInPages.signOut(door));
    Answers.seeOther(response, settings.url(next));
  }

  /** The page in between. It ends nothing, so a link to it from elsewhere does no harm. */
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Door door = Door.of(request);
    if (sessions.of(request, door).isPresent()) {
      Answers.seeOther(response, settings.url(SignInPages.home(door)));
      return;
    }
    Optional<URI> address = provider.signOut(door, RequestLanguage.tag(request));
    if (address.isEmpty()) {
      Answers.seeOther(response, settings.url(SignInPages.signedOut(door, false)));
      return;
    }
    Answers.noStore(response);
    response.setHeader("Refresh", "0; url=" + address.get());
    request.setAttribute(SignInPages.PROVIDER, address.get());
    request.getRequestDispatcher("/identity/signing-out.xhtml").forward(request, response);
  }
}
