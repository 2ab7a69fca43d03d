package fi.luukku.parties.web;

import fi.luukku.identity.Authorizations;
import fi.luukku.identity.Authorizations.Whom;
import fi.luukku.identity.AuthorizationsRefused;
import fi.luukku.identity.Caller;
import fi.luukku.identity.Cookies;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.identity.IdentitySettings;
import fi.luukku.identity.OnBehalf;
import fi.luukku.identity.web.Answers;
import fi.luukku.identity.web.RequestLanguage;
import fi.luukku.parties.NationalMandates;
import fi.luukku.shared.Refusal;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Logger;

/**
 * {@code GET /on-behalf/suomi-fi?whom=person} or {@code organisation}: leaves for Suomi.fi
 * e-Authorizations; {@code GET /on-behalf/chosen/…}: comes back from there. What does not come
 * about is told at {@code /on-behalf}, where the person can go on for himself.
 */
@WebServlet({"/on-behalf/suomi-fi", "/on-behalf/chosen/*"})
public class SuomiFiServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(SuomiFiServlet.class.getName());
  private static final String TOLD = "/on-behalf?suomifi=";

  @Inject private transient NationalMandates mandates;
  @Inject private transient CurrentCaller current;
  @Inject private transient Cookies cookies;
  @Inject private transient IdentitySettings settings;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    boolean back = request.getRequestURI().startsWith(Authorizations.BACK);
    Answers.seeOther(
        response, told(back ? () -> arrive(request, response) : () -> leave(request, response)));
  }

  private URI leave(HttpServletRequest request, HttpServletResponse response) {
    Whom whom = "person".equals(request.getParameter("whom")) ? Whom.PERSON : Whom.ORGANISATION;
    Authorizations.Departure departure =
        mandates.leave(current.caller(), whom, RequestLanguage.tag(request));
    cookies.set(response, Authorizations.COOKIE, departure.attempt(), Authorizations.ATTEMPT);
    return departure.address();
  }

  private URI arrive(HttpServletRequest request, HttpServletResponse response) {
    Optional<String> attempt = cookies.value(request, Authorizations.COOKIE);
    cookies.remove(response, Authorizations.COOKIE);
    Caller caller = current.caller();
    OnBehalf chosen =
        mandates.arrive(
            caller,
            attempt,
            request.getRequestURI().substring(Authorizations.BACK.length()),
            Optional.ofNullable(request.getParameter("code")));
    current.actFor(Optional.of(chosen));
    return settings.url("/my");
  }

  /** Where the person goes, also where it did not come about. */
  private URI told(Supplier<URI> way) {
    try {
      return way.get();
    } catch (AuthorizationsRefused refused) {
      return told(refused);
    } catch (Refusal refused) {
      return settings.url(TOLD + "not_allowed");
    }
  }

  private URI told(AuthorizationsRefused refused) {
    LOG.warning(() -> "No choice at Suomi.fi, " + refused.why() + ": " + refused.getMessage());
    return settings.url(TOLD + refused.why().name().toLowerCase(Locale.ROOT));
  }
}
