package fi.luukku.calendars;

/** Why an outside calendar was not taken; what stood before stands on. */
public enum BusyFailure {
  /** It is, or leads to, where the town does not fetch from. */
  NOT_ALLOWED,
  UNREACHABLE,
  /** It answers, and not with a file. */
  NOT_THERE,
  TOO_SLOW,
  TOO_LARGE,
  TOO_MANY_REDIRECTS,
  NOT_A_CALENDAR,
  /** A rule repeats more often than anybody's time does. */
  ENDLESS,
  TOO_MANY,
  UNKNOWN_TIME_ZONE
}
