package fi.luukku.identity;

import fi.luukku.identity.domain.Opaque;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * Browsers that nobody has signed in with. One gets a cookie only when a form is shown to it, and
 * loses it when it closes.
 */
@ApplicationScoped
public class Visitors {
  private static final String COOKIE = "luukku-visitor";
  private static final String ISSUED = Visitors.class.getName();
  private static final int LENGTH = 43;

  @Inject Cookies cookies;

  /** The fingerprint of the browser's visitor cookie. */
  Optional<String> find(HttpServletRequest request) {
    if (request.getAttribute(ISSUED) instanceof String justIssued) {
      return Optional.of(justIssued);
    }
    return cookies
        .value(request, COOKIE)
        .filter(value -> value.length() == LENGTH)
        .map(Opaque::fingerprint);
  }

  /** As {@link #find}; a browser without a cookie is given one. */
  String ensure(HttpServletRequest request, HttpServletResponse response) {
    return find(request).orElseGet(() -> issue(request, response));
  }

  private String issue(HttpServletRequest request, HttpServletResponse response) {
    if (response.isCommitted()) {
      throw new IllegalStateException("The answer has begun: no visitor cookie can be set.");
    }
    String value = Opaque.value();
    cookies.set(response, COOKIE, value);
    String fingerprint = Opaque.fingerprint(value);
    request.setAttribute(ISSUED, fingerprint);
    return fingerprint;
  }
}
