package fi.luukku.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the one who runs the portal says about where it stands. */
@ApplicationScoped
public class IdentitySettings {
  @Inject
  @ConfigProperty(name = "luukku.base.url", defaultValue = "http://localhost:8080")
  URI baseUrl;

  @Inject
  @ConfigProperty(name = "luukku.production", defaultValue = "true")
  boolean production;

  /** An absolute address of the portal; {@code path} starts with a slash. */
  public URI url(String path) {
    String base = baseUrl.toString();
    return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
  }

  public boolean isHttps() {
    return "https".equalsIgnoreCase(baseUrl.getScheme());
  }

  /** In production test persons and test assurance levels are refused; unless told, it is. */
  public boolean isProduction() {
    return production;
  }
}
