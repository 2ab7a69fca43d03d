package fi.luukku.identity.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a person wants to be after signing in: a path of ours with its query, or else the front
 * page. Never another site, and never the sign-in itself.
 *
 * @param path begins with one slash
 */
public record ReturnAddress(String path) {
  private static final int LONGEST = 800;

  /** Printable ASCII without space, quotes, backslash, angle brackets and fragment. */
  private static final Pattern ALLOWED = Pattern.compile("/(?!/)[A-Za-z0-9/._~!$&'()*+,;=:@%?-]*");

  private static final Pattern ENCODED_TRICK = Pattern.compile("%(?:[01][0-9a-f]|5c|7f|25)");
  private static final List<String> SIGN_IN =
      List.of("/oidc", "/sign-in", "/sign-out", "/signed-out", "/identity");

  /** The address that was asked for, where it is one of ours; else {@code fallback}. */
  public static ReturnAddress of(String asked, String fallback) {
    return new ReturnAddress(isOurs(asked) ? asked : fallback);
  }

  private static boolean isOurs(String asked) {
    if (asked == null || asked.length() > LONGEST || !ALLOWED.matcher(asked).matches()) {
      return false;
    }
    if (ENCODED_TRICK.matcher(asked.toLowerCase(Locale.ROOT)).find()) {
      return false;
    }
    try {
      URI uri = new URI(asked);
      String path = uri.normalize().getRawPath();
      return uri.getRawAuthority() == null && !path.startsWith("/..") && !isSignIn(path);
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }

  private static boolean isSignIn(String path) {
    String within = path.startsWith("/staff/") ? path.substring("/staff".length()) : path;
    return SIGN_IN.stream()
        .anyMatch(
            own ->
                within.equals(own)
                    || within.startsWith(own + "/")
                    || within.equals(own + ".xhtml"));
  }
}
