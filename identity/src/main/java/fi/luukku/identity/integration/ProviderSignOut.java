package fi.luukku.identity.integration;

import fi.luukku.identity.Door;
import fi.luukku.identity.IdentitySettings;
import fi.luukku.identity.SignInRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;

/**
 * Where a person goes to be signed out at the provider too (OpenID Connect RP-Initiated Logout).
 * The ID token is not sent as a hint: it carries the identity code, and addresses end up in logs.
 * So the provider asks the person once more.
 */
@ApplicationScoped
public class ProviderSignOut {
  @Inject ProviderDirectory directory;
  @Inject IdentitySettings settings;

  /** The provider's address; empty where it is not known or has none. */
  public Optional<URI> address(Door door, String language) {
    try {
      KnownProvider known = directory.at(door);
      return known.endSession().map(end -> address(end, known.provider(), language));
    } catch (SignInRefused unavailable) {
      return Optional.empty();
    }
  }

  private URI address(URI end, Provider provider, String language) {
    return URI.create(
        end
            + (end.getRawQuery() == null ? "?" : "&")
            + "client_id="
            + ProviderCalls.encode(provider.clientId())
            + "&post_logout_redirect_uri="
            + ProviderCalls.encode(settings.url("/signed-out").toString())
            + "&ui_locales="
            + ProviderCalls.encode(language));
  }
}
