package fi.luukku.site.web.intake;

import java.util.Locale;

/** What a body is, by its declared type. */
enum BodyKind {
  /** A form that may have files. */
  FILES,
  /** A form of words alone. */
  WORDS,
  /** Anything else; nobody reads parameters from it. */
  OTHER;

  private static final int LONGEST = 200;

  static BodyKind of(String contentType) {
    String type = contentType == null ? "" : contentType.strip().toLowerCase(Locale.ROOT);
    if (type.startsWith("multipart/form-data")) {
      return FILES;
    }
    return type.startsWith("application/x-www-form-urlencoded") ? WORDS : OTHER;
  }

  /** A boundary has 70 characters at most (RFC 2046, section 5.1.1); the server trips over more. */
  static boolean isUnreadable(String contentType) {
    return contentType != null && contentType.length() > LONGEST;
  }

  boolean isMultipart() {
    return this == FILES;
  }
}
