package fi.luukku.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the one who runs the portal may set about its pages. */
@ApplicationScoped
public class SiteSettings {
  @Inject
  @ConfigProperty(name = "luukku.base.url", defaultValue = "http://localhost:8080")
  URI baseUrl;

  @Inject
  @ConfigProperty(name = "luukku.proxies")
  Optional<String> proxies;

  @Inject
  @ConfigProperty(name = "luukku.operations.token")
  Optional<String> operationsToken;

  @Inject
  @ConfigProperty(name = "luukku.gallery", defaultValue = "false")
  boolean gallery;

  @Inject
  @ConfigProperty(name = "luukku.map.tiles")
  Optional<String> mapTiles;

  @Inject
  @ConfigProperty(name = "luukku.oidc.issuer")
  Optional<URI> issuer;

  /**
   * Secret of those who run the portal, for the server's own figures; closed where it is not set.
   */
  public Optional<String> operationsToken() {
    return operationsToken.filter(token -> !token.isBlank());
  }

  /** The one address of the portal, without a slash at the end. */
  public URI baseUrl() {
    return baseUrl;
  }

  public boolean isHttps() {
    return "https".equals(baseUrl.getScheme());
  }

  /** Addresses whose X-Forwarded headers are believed. */
  public List<String> proxies() {
    return proxies.map(list -> List.of(list.split("\\s*,\\s*"))).orElse(List.of());
  }

  /** As a browser names us in {@code Origin}. */
  public String origin() {
    return baseUrl.getScheme() + "://" + baseUrl.getAuthority();
  }

  public boolean isGallery() {
    return gallery;
  }

  /** Origin of a foreign tile server, for the content security policy. */
  public Optional<String> mapTilesOrigin() {
    return mapTiles
        .filter(url -> url.startsWith("http"))
        .map(url -> URI.create(url.replaceAll("[{}]", "")))
        .map(url -> url.getScheme() + "://" + url.getAuthority());
  }

  /** Origin of the identity provider: signing out by a form ends with a redirect to it. */
  public Optional<String> issuerOrigin() {
    return issuer.map(url -> url.getScheme() + "://" + url.getAuthority());
  }
}
