package fi.luukku.shared.fetching;

/** Why nothing was fetched from an address. */
public enum FetchFailure {
  /** It is, or leads to, where the town does not fetch from. */
  NOT_ALLOWED,
  UNREACHABLE,
  /** It answers, and not with a file. */
  NOT_THERE,
  TOO_SLOW,
  TOO_LARGE,
  TOO_MANY_REDIRECTS,
  /** It is compressed, which was not asked for. */
  PACKED
}
