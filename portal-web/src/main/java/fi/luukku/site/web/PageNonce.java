package fi.luukku.site.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The nonce of a page that has PrimeFaces' widgets: it stands in the page's policy and at each of
 * its inline scripts. Other pages have none. A page that is drawn whole always gets a new one; what
 * is sent into a page that stands there already has to carry that page's.
 */
final class PageNonce {
  static final String PARAMETER = "primefaces.nonce";

  private static final String ATTRIBUTE = "fi.luukku.pageNonce";
  private static final Pattern OURS = Pattern.compile("[A-Za-z0-9_-]{24}");
  private static final int BYTES = 18;
  private static final SecureRandom RANDOM = new SecureRandom();

  private PageNonce() {}

  /** Gives the page that is about to be drawn its nonce. */
  static String admit(FacesContext context) {
    HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
    boolean whole = !context.getPartialViewContext().isAjaxRequest();
    String nonce =
        whole
            ? fresh()
            : Faces.parameter(PARAMETER).filter(PageNonce::isOurs).orElseGet(PageNonce::fresh);
    request.setAttribute(ATTRIBUTE, nonce);
    if (whole) {
      request.setAttribute(KeptPageFilter.PERSONAL, true);
      SecurityHeadersFilter.setPolicy(
          request, (HttpServletResponse) context.getExternalContext().getResponse());
    }
    return nonce;
  }

  static Optional<String> of(HttpServletRequest request) {
    return Optional.ofNullable((String) request.getAttribute(ATTRIBUTE));
  }

  static Optional<String> of(FacesContext context) {
    return of((HttpServletRequest) context.getExternalContext().getRequest());
  }

  private static boolean isOurs(String nonce) {
    return OURS.matcher(nonce).matches();
  }

  private static String fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
