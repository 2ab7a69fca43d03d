package fi.luukku.shared.fetching;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * From which addresses files of strangers are fetched: HTTPS anywhere in public, and what the town
 * names of its own network.
 *
 * @param inner hosts, with or without a port, that may have private addresses and plain HTTP
 */
public record OutsideAddresses(Set<String> inner) {
  private static final int LONGEST = 1_000;

  public OutsideAddresses {
    inner = Set.copyOf(inner);
  }

  /** The address that somebody wrote; empty where nothing is fetched from there. */
  public Optional<URI> read(String written) {
    String stripped = written.strip();
    if (stripped.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      URI address = new URI(stripped.replaceFirst("(?i)^webcals?:", "https:"));
      return Optional.of(address).filter(this::allows);
    } catch (URISyntaxException unreadable) {
      return Optional.empty();
    }
  }

  /** Whether its words alone allow it; where its name leads to is looked at when it is fetched. */
  public boolean allows(URI address) {
    boolean whole =
        address.getHost() != null
            && address.getRawUserInfo() == null
            && address.getScheme() != null;
    if (!whole) {
      return false;
    }
    String scheme = address.getScheme().toLowerCase(Locale.ROOT);
    return scheme.equals("https") || (scheme.equals("http") && isInner(address));
  }

  public boolean isInner(URI address) {
    String host = address.getHost().toLowerCase(Locale.ROOT);
    return inner.contains(host) || inner.contains(host + ":" + address.getPort());
  }
}
