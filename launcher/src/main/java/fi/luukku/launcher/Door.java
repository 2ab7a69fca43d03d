package fi.luukku.launcher;

import java.util.Optional;

/** A port on which something of ours answers, always on the loopback address. */
public enum Door {
  PORTAL("--http-port", 8080, "the portal"),
  KEYCLOAK("--keycloak-port", 8081, "Keycloak"),
  AMQP("--amqp-port", 5672, "the message broker"),
  DATABASE("--db-port", 3307, "MariaDB"),
  MAIL("--mail-port", 8025, "the mail page"),
  SMTP("--smtp-port", 8026, "the mail catcher"),
  BOOKINGS("--bookings-port", 8082, "the bookings service"),
  AUTHORIZATIONS(
      "--authorizations-port",
      8083,
      "the simulated e-Authorizations and register of organisations");

  static final String HOST = "127.0.0.1";

  private final String option;
  private final int usual;
  private final String owner;

  Door(String option, int usual, String owner) {
    this.option = option;
    this.usual = usual;
    this.owner = owner;
  }

  static Optional<Door> ofOption(String option) {
    for (Door door : values()) {
      if (door.option.equals(option)) {
        return Optional.of(door);
      }
    }
    return Optional.empty();
  }

  String option() {
    return option;
  }

  int usual() {
    return usual;
  }

  String owner() {
    return owner;
  }
}
