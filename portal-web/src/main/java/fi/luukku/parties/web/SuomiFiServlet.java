package fi.luukku.parties.web;

import fi.luukku.identity.Authorizations;
import fi.luukku.identity.Authorizations.Whom;
import fi.luukku.identity.AuthorizationsRefused;
import fi.luukku.identity.Caller;
import fi.luukku.identity.Cookies;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.identity.IdentitySettings;
import fi.luukku.identity.OnBehalf;
import fi.luukku.parties.NationalMandates;
import fi.luukku.shared.Language;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.LocaleFilter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
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
  private static final Duration ATTEMPT = Duration.ofMinutes(15);
  private static final String TOLD = "/on-behalf?suomifi=";

  @Inject private transient NationalMandates mandates;
  @Inject private transient CurrentCaller current;
  @Inject private transient Cookies cookies;
  @Inject private transient IdentitySettings settings;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    boolean back = request.getRequestURI().startsWith(Authorizations.BACK);
    goTo(response, told(back ? () -> arrive(request, response) : () -> leave(request, response)));
  }

  private String leave(HttpServletRequest request, HttpServletResponse response) {
    Whom whom = "person".equals(request.getParameter("whom")) ? Whom.PERSON : Whom.ORGANISATION;
    Authorizations.Departure departure = mandates.leave(current.caller(), whom, language(request));
    cookies.set(response, Authorizations.COOKIE, departure.attempt(), ATTEMPT);
    return departure.address().toString();
  }

  private String arrive(HttpServletRequest request, HttpServletResponse response) {
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
    return settings.url("/my").toString();
  }

  /** Where the person goes, also where it did not come about. */
  private String told(Supplier<String> way) {
    try {
      return way.get();
    } catch (AuthorizationsRefused refused) {
      return told(refused);
    } catch (Refusal refused) {
      return settings.url(TOLD + "not_allowed").toString();
    }
  }

  private String told(AuthorizationsRefused refused) {
    LOG.warning(() -> "No choice at Suomi.fi, " + refused.why() + ": " + refused.getMessage());
    return settings.url(TOLD + refused.why().name().toLowerCase(Locale.ROOT)).toString();
  }

  private static void goTo(HttpServletResponse response, String address) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", address);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
  }

  private static String language(HttpServletRequest request) {
    Object language = request.getAttribute(LocaleFilter.LANGUAGE);
    return ((Language) Objects.requireNonNullElse(language, Language.FI)).tag();
  }
}
