package fi.luukku.facilities;

/** Why opening hours from an address were not taken; those that were taken before stand. */
public enum HoursFailure {
  /** It is, or leads to, where the town does not fetch from. */
  NOT_ALLOWED,
  UNREACHABLE,
  /** It answers, and not with a file. */
  NOT_THERE,
  TOO_SLOW,
  TOO_LARGE,
  TOO_MANY_REDIRECTS,
  NOT_JSON,
  /** There is JSON, and no opening hours in it. */
  NO_HOURS,
  TOO_MANY,
  /** Something stands where it does not belong, or a field has a name that is not known. */
  WRONG_FORM,
  WRONG_DAY,
  WRONG_TIME,
  WRONG_DATE,
  ENDS_BEFORE_IT_STARTS,
  /** Two things are said of one day. */
  CONTRADICTION,
  /** It is never open for as long as the shortest reservation. */
  TOO_SHORT
}
