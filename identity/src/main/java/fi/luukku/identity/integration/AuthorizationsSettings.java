package fi.luukku.identity.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where Suomi.fi e-Authorizations is, and how it knows us; none of it where a town has none. */
@ApplicationScoped
public class AuthorizationsSettings {
  @Inject
  @ConfigProperty(name = "luukku.authorizations.url")
  Optional<String> url;

  @Inject
  @ConfigProperty(name = "luukku.authorizations.client.id")
  Optional<String> clientId;

  @Inject
  @ConfigProperty(name = "luukku.authorizations.key")
  Optional<String> key;

  @Inject
  @ConfigProperty(name = "luukku.authorizations.oauth.secret")
  Optional<String> oauthSecret;

  @Inject
  @ConfigProperty(name = "luukku.authorizations.rest.client.id")
  Optional<String> restClientId;

  @Inject
  @ConfigProperty(name = "luukku.authorizations.rest.key")
  Optional<String> restKey;

  boolean isWhole() {
    return url.isPresent() && clientId.isPresent() && key.isPresent() && oauthSecret.isPresent();
  }

  /** Whether persons may be asked about without a browser: an agreement and a key of its own. */
  boolean mayAskWithoutBrowser() {
    return restClientId.isPresent() && restKey.isPresent();
  }

  String base() {
    String base = told(url, "url");
    return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
  }

  /** How we are known where the person chooses. */
  Credentials web() {
    return new Credentials(told(clientId, "client.id"), told(key, "key"));
  }

  /** How we are known where no browser is. */
  Credentials rest() {
    return new Credentials(told(restClientId, "rest.client.id"), told(restKey, "rest.key"));
  }

  String oauthSecret() {
    return told(oauthSecret, "oauth.secret");
  }

  private static String told(Optional<String> value, String name) {
    return value.orElseThrow(
        () -> new IllegalStateException("luukku.authorizations." + name + " is not set."));
  }

  /** A client id with the key that signs its calls. */
  record Credentials(String clientId, String key) {
    @Override
    public String toString() {
      return clientId;
    }
  }
}
