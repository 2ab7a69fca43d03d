package fi.luukku.site.web.limits;

import fi.luukku.identity.Door;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a request costs us, so that dear things are fewer than cheap ones. The numbers are what one
 * account, or one address of people who have not signed in, may ask for in a minute: a library's
 * whole reading room shares an address.
 */
public enum Cost {
  PAGE("page", 600, 1_200),
  SEARCH("search", 60, 180),
  SIGN_IN("sign-in", 30, 60),
  FORM("form", 120, 240),
  /** A form that makes something for somebody whom nobody knows: a draft, a report, a message. */
  VISITOR_FORM("visitor-form", 60, 60),
  /** A secret that opens nothing; asked for by {@link WrongGuesses} alone. */
  GUESS("guess", 30, 30),
  /** In megabytes, begun ones as whole. */
  UPLOAD("upload", 180, 180);

  private static final long MEGABYTE = 1_048_576;
  private static final long SMALL = 65_536;
  private static final List<String> FREE =
      List.of(
          "/assets/",
          "/content/",
          "/jakarta.faces.resource/",
          "/health",
          "/metrics",
          "/openapi",
          "/report/map/",
          "/oidc/jwks",
          "/oidc/backchannel-logout",
          "/backoffice/");
  private static final List<String> SIGN_INS =
      List.of("/sign-in", "/staff/sign-in", "/oidc/callback");

  /** Take more than a page does: what is searched for, all that somebody has, documents. */
  private static final List<String> DEAR =
      List.of(
          "/search",
          "/my/data/",
          "/my/receipt/pdf",
          "/follow/receipt/pdf",
          "/grants/form",
          "/staff/answers/",
          "/api/");

  private static final List<String> OF_VISITORS = List.of("/report", "/follow");

  private final String key;
  private final int account;
  private final int address;

  Cost(String key, int account, int address) {
    this.key = key;
    this.account = account;
    this.address = address;
  }

  /** Whether it costs next to nothing, or is asked by machines. */
  public static boolean isFree(HttpServletRequest request) {
    String path = Door.path(request);
    return FREE.stream().anyMatch(path::startsWith);
  }

  /** What the request costs; nothing where it is free. */
  static Set<Cost> of(HttpServletRequest request) {
    if (isFree(request)) {
      return Set.of();
    }
    String path = Door.path(request);
    if ("POST".equals(request.getMethod())) {
      return ofForm(request, path);
    }
    if (SIGN_INS.contains(path)) {
      return EnumSet.of(SIGN_IN);
    }
    return EnumSet.of(DEAR.stream().anyMatch(path::startsWith) ? SEARCH : PAGE);
  }

  /** A large form is a form, too: what it makes does not become cheaper by its size. */
  private static Set<Cost> ofForm(HttpServletRequest request, String path) {
    Cost form = OF_VISITORS.stream().anyMatch(path::startsWith) ? VISITOR_FORM : FORM;
    return request.getContentLengthLong() > SMALL ? EnumSet.of(form, UPLOAD) : EnumSet.of(form);
  }

  /** How many a request counts for. */
  long weight(HttpServletRequest request) {
    return this == UPLOAD ? 1 + request.getContentLengthLong() / MEGABYTE : 1;
  }

  /** Name of the setting, after {@code luukku.limits.}. */
  String key() {
    return key;
  }

  int usual(boolean forAccount) {
    return forAccount ? account : address;
  }
}
