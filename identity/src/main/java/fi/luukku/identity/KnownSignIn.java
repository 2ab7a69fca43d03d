package fi.luukku.identity;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A sign-in that lasts, as lists show it.
 *
 * @param id as {@link SignInSession#id()}: it opens nothing
 * @param door citizen or staff
 * @param personId whose it is, see {@link Caller#id()}
 * @param staffName the name of a member of staff; empty for citizens, whose names no list shows
 * @param device what it was made with
 * @param signedInAt when it began
 * @param lastActiveAt last activity, to the minute
 */
public record KnownSignIn(
    String id,
    Door door,
    String personId,
    String staffName,
    Device device,
    Instant signedInAt,
    Instant lastActiveAt) {
  /** So many characters of a fingerprint meet no second time. */
  public static final int KEY = 16;

  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{" + KEY + "}");

  /** Whether it can be one: no column has other letters. */
  public static boolean isKey(String text) {
    return SHAPE.matcher(text).matches();
  }

  /** Names it in lists and forms. */
  public String key() {
    return id.substring(0, KEY);
  }

  /** Neither person nor name. */
  @Override
  public String toString() {
    return "KnownSignIn[" + door + "]";
  }
}
