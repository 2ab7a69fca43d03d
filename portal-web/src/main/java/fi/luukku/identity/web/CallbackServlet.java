package fi.luukku.identity.web;

import fi.luukku.identity.Door;
import fi.luukku.identity.IdentityProvider;
import fi.luukku.identity.IdentitySettings;
import fi.luukku.identity.domain.ReturnAddress;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** {@code GET /oidc/callback}: where the provider sends a person back to. */
@WebServlet("/oidc/callback")
public class CallbackServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient IdentityProvider provider;
  @Inject private transient IdentitySettings settings;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    IdentityProvider.Arrival arrival = provider.arrive(request, response);
    ReturnAddress to =
        new ReturnAddress(arrival.returnTo().orElseGet(() -> SignInPages.home(Door.CITIZEN)));
    String next =
        arrival
            .refused()
            .map(why -> SignInPages.after(why, to, arrival.demand()))
            .orElseGet(to::path);
    Answers.seeOther(response, settings.url(next));
  }
}
