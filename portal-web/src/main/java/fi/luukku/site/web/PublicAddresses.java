package fi.luukku.site.web;

import java.util.List;
import java.util.Optional;

/**
 * The addresses that people see, and the pages behind them. A page stands in its capability's
 * folder; where that folder's name would say nothing to a citizen ({@code casework}, {@code
 * servicerequests}), the address is another one, and it is the only one: the folder itself is
 * closed.
 */
final class PublicAddresses {
  /**
   * A public address with the folder behind it; {@code keyed} ones take the last step as the
   * parameter {@code key}.
   */
  private record Door(String address, String view, boolean folder, String keyed) {
    static Door page(String address, String view) {
      return new Door(address, view, false, "");
    }

    static Door folder(String address, String view) {
      return new Door(address, view, true, "");
    }

    static Door keyed(String address, String view) {
      return new Door(address, view, false, "key");
    }
  }

  private static final List<Door> DOORS =
      List.of(
          Door.page("/appointments", "/appointments/choose-service"),
          Door.page("/facilities", "/facilities/search"),
          Door.page("/grants", "/grants/open-rounds"),
          Door.page("/report", "/servicerequests/choose-category"),
          Door.folder("/report", "/servicerequests"),
          Door.page("/my", "/casework/my-matters"),
          Door.page("/my/profile", "/parties/profile"),
          Door.folder("/my", "/casework/citizen"),
          Door.page("/follow", "/casework/follow"),
          Door.folder("/staff", "/casework/staff"),
          Door.page("/services", "/catalogue/services"),
          Door.keyed("/services", "/catalogue/service"),
          Door.page("/articles", "/catalogue/articles"),
          Door.keyed("/articles", "/catalogue/article"),
          Door.page("/search", "/catalogue/search"));

  private static final List<String> CLOSED =
      List.of("/casework/", "/servicerequests/", "/parties/", "/catalogue/");

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
        .flatMap(door -> address(door, viewPath).stream())
        .findFirst()
        .orElse(viewPath);
  }

  /** Whether a folder's own name opens nothing. */
  static boolean isClosed(String path) {
    return CLOSED.stream().anyMatch(path::startsWith);
  }

  private static Optional<String> view(Door door, String path) {
    if (!door.folder() && door.keyed().isEmpty()) {
      return path.equals(door.address()) ? Optional.of(door.view()) : Optional.empty();
    }
    String step = lastStep(path, door.address());
    if (step.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        door.folder() ? door.view() + "/" + step : door.view() + "?" + door.keyed() + "=" + step);
  }

  private static Optional<String> address(Door door, String viewPath) {
    if (!door.folder()) {
      return viewPath.equals(door.view()) ? Optional.of(door.address()) : Optional.empty();
    }
    String step = lastStep(viewPath, door.view());
    return step.isEmpty() ? Optional.empty() : Optional.of(door.address() + "/" + step);
  }

  /** The one step below a folder, in the letters that keys and pages are made of; else empty. */
  private static String lastStep(String path, String folder) {
    String prefix = folder + "/";
    String step = path.startsWith(prefix) ? path.substring(prefix.length()) : "";
    return step.matches("[a-z0-9][a-z0-9-]{0,80}") ? step : "";
  }
}
