package fi.luukku.identity;

import java.net.URI;
import java.util.Optional;

/** The configuration that tests stand on. */
public final class IdentityFixture {
  private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

  private IdentityFixture() {}

  public static Secrets secrets() {
    Secrets secrets = new Secrets();
    secrets.configured = Optional.of(KEY);
    return secrets;
  }

  public static IdentitySettings settings(boolean production) {
    IdentitySettings settings = new IdentitySettings();
    settings.baseUrl = URI.create("https://asiointi.example");
    settings.production = production;
    return settings;
  }
}
