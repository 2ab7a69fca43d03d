package fi.luukku.identity;

import jakarta.servlet.http.HttpServletRequest;

/**
 * By which door a request comes in. A browser may hold a citizen's and a staff sign-in side by
 * side; the path alone decides which of them counts, so neither leaks into the other's pages.
 */
public enum Door {
  CITIZEN("luukku-session"),
  STAFF("luukku-staff-session");

  private final String cookie;

  Door(String cookie) {
    this.cookie = cookie;
  }

  /** Name of the cookie that carries the sign-in, without the prefix that https adds. */
  String cookie() {
    return cookie;
  }

  public static Door of(HttpServletRequest request) {
    return of(path(request));
  }

  public static Door of(String path) {
    return isBelow(path, "/staff") || isBelow(path, "/api/staff") ? STAFF : CITIZEN;
  }

  /** The path inside the portal, as the container decoded it: what it maps is what we judge. */
  public static String path(HttpServletRequest request) {
    String info = request.getPathInfo();
    return request.getServletPath() + (info == null ? "" : info);
  }

  static boolean isBelow(String path, String folder) {
    return path.equals(folder) || path.startsWith(folder + "/");
  }
}
