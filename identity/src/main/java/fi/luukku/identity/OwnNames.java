package fi.luukku.identity;

import java.util.Locale;
import java.util.Set;

/** The names that a machine has for itself, as they stand in a {@code Host} header. */
public final class OwnNames {
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

  private OwnNames() {}

  /** Whether it is one of them, with a port or without. */
  public static boolean isLocal(String host) {
    return LOCAL.contains(host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT));
  }
}
