package fi.luukku.site.web.intake;

import java.util.Locale;

/** What a body is, by its declared type: the one rule for all who ask. */
public enum BodyKind {
  /** A form that may have files. */
  FILES,
  /** A form of words alone. */
  WORDS,
  /** Anything else; nobody reads parameters from it. */
  OTHER;

  private static final int LONGEST = 200;

  /**
   * @param contentType as the sender wrote it, in any case; null where it did not
   */
  public static BodyKind of(String contentType) {
    String type = contentType == null ? "" : contentType.strip().toLowerCase(Locale.ROOT);
    if (type.startsWith("multipart/form-data")) {
      return FILES;
    }
    return type.startsWith("application/x-www-form-urlencoded") ? WORDS : OTHER;
  }

  /**
   * Whether the sender packed it: nobody here unpacks, so that what is declared is what comes. A
   * server that compresses answers would unpack it before us and hide this header; ours does not
   * (docs/deploy/before-boot.txt), and {@link Intake} stops what grew nevertheless.
   */
  static boolean isPacked(String contentEncoding) {
    return contentEncoding != null && !contentEncoding.strip().equalsIgnoreCase("identity");
  }

  /** A boundary has 70 characters at most (RFC 2046, section 5.1.1); the server trips over more. */
  static boolean isUnreadable(String contentType) {
    return contentType != null && contentType.length() > LONGEST;
  }

  public boolean isMultipart() {
    return this == FILES;
  }
}
