package fi.luukku.site.web;

import java.util.List;
import java.util.Optional;

/**
 * Addresses that are not simply the place of a page's file: an errand's first page answers at the
 * errand's own address, and what has a key (a service, an article) has the key as its last step.
 * All other pages stand where their address says. A page has one address: a folder that only holds
 * pages with another address is closed.
 */
final class PublicAddresses {
  /**
   * An address with the page behind it; {@code keyed}: the last step of the address is the
   * parameter {@code key}.
   */
  private record Door(String address, String view, boolean keyed) {}

  /** What follows it is a secret. */
  private static final String CANCEL = "/cancel";

  private static final List<Door> DOORS =
      List.of(
          new Door("/services", "/catalogue/services", false),
          new Door("/services", "/catalogue/service", true),
          new Door("/articles", "/catalogue/articles", false),
          new Door("/articles", "/catalogue/article", true),
          new Door("/search", "/catalogue/search", false),
          new Door(CANCEL, "/reservations/cancel", true));

  private static final List<String> CLOSED = List.of("/catalogue/");

  /** What stands behind these opens something to whoever knows it. */
  private static final List<String> SECRET = List.of(CANCEL, "/calendar");

  private PublicAddresses() {}

  /**
   * Where the page of an address stands, without extension, with its key as a parameter; empty
   * where it is no such address.
   */
  static Optional<String> viewOf(String path) {
    return DOORS.stream().flatMap(door -> view(door, path).stream()).findFirst();
  }

  /** The address of a page that stands here. */
  static String addressOf(String viewPath) {
    return DOORS.stream()
        .filter(door -> !door.keyed() && viewPath.equals(door.view()))
        .map(Door::address)
        .findFirst()
        .orElse(viewPath);
  }

  /** Whether a folder's own name opens nothing. */
  static boolean isClosed(String path) {
    return CLOSED.stream().anyMatch(path::startsWith);
  }

  /** The address as a log may have it. */
  static String withoutSecret(String path) {
    return SECRET.stream()
        .filter(folder -> path.startsWith(folder + "/"))
        .map(folder -> folder + "/…")
        .findFirst()
        .orElse(path);
  }

  private static Optional<String> view(Door door, String path) {
    if (!door.keyed()) {
      return path.equals(door.address()) ? Optional.of(door.view()) : Optional.empty();
    }
    String prefix = door.address() + "/";
    String key = path.startsWith(prefix) ? path.substring(prefix.length()) : "";
    return key.matches("[a-z0-9][a-z0-9-]{0,80}")
        ? Optional.of(door.view() + "?key=" + key)
        : Optional.empty();
  }
}
