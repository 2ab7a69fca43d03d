package fi.luukku.launcher;

import java.util.Map;
import java.util.Optional;

/** The real parts that this start uses in place of embedded ones, as the environment names them. */
record Outside(Map<String, String> environment) {
  static final String DATABASE = "LUUKKU_DB_URL";
  static final String BROKER = "LUUKKU_BROKER_URL";
  static final String ISSUER = "LUUKKU_OIDC_ISSUER";
  static final String STAFF_ISSUER = "LUUKKU_STAFF_OIDC_ISSUER";
  static final String SMTP = "LUUKKU_SMTP_URL";

  static final String AUTHORIZATIONS = "LUUKKU_AUTHORIZATIONS_URL";

  Outside {
    environment = Map.copyOf(environment);
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  /** Whether the simulated register of the simulated persons is wanted. */
  boolean simulatesAuthorizations() {
    return !has(ISSUER) && !has(AUTHORIZATIONS);
  }

  boolean has(String name) {
    return find(name).isPresent();
  }

  /** A real part needs all that belongs to it; half of it would meet a citizen as an error page. */
  void requireWhole() {
    requireTogether(DATABASE, "LUUKKU_DB_USER", "LUUKKU_DB_PASSWORD");
    requireTogether(ISSUER, STAFF_ISSUER);
    requireTogether(
        AUTHORIZATIONS,
        "LUUKKU_AUTHORIZATIONS_CLIENT_ID",
        "LUUKKU_AUTHORIZATIONS_KEY",
        "LUUKKU_AUTHORIZATIONS_OAUTH_SECRET");
  }

  private void requireTogether(String leader, String... others) {
    for (String other : others) {
      if (has(leader) && !has(other)) {
        throw new Trouble(
            leader
                + " is set and "
                + other
                + " is not: set both, or neither for the embedded part.");
      }
    }
  }
}
