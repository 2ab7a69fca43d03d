package fi.luukku.launcher;

import fi.luukku.launcher.bookings.Bookings;
import fi.luukku.launcher.bookings.Place;
import java.io.IOException;

/** The bookings: what shows that one sign-in opens, and one sign-out closes, two services. */
final class SecondService {
  private SecondService() {}

  static void start(Site site) {
    try {
      Bookings.open(
          new Place(
              site.port(Door.BOOKINGS),
              site.url(Door.BOOKINGS),
              site.url(Door.PORTAL),
              site.url(Door.KEYCLOAK) + Keycloak.CITIZENS,
              site.software().part("look"),
              site.software().part("content").resolve("pictures/logo.svg")));
    } catch (IOException e) {
      throw new Trouble("The bookings could not be opened: " + e.getMessage() + ".", e);
    }
    site.story().tell("Bookings", "ready");
  }
}
