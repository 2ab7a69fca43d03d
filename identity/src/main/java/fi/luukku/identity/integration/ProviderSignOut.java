package fi.luukku.identity.integration;

import fi.luukku.identity.Door;
import fi.luukku.identity.IdentitySettings;
import fi.luukku.identity.SignInRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * Ends sign-ins at the provider. From server to server by the refresh token (Keycloak's end-session
 * endpoint takes it from a client that proves itself): nobody is asked, and nothing of the person
 * stands in an address. Where there is no refresh token, or the provider did not answer then, the
 * person goes there (OpenID Connect RP-Initiated Logout), without the ID token as a hint, since it
 * carries the identity code; so the provider asks once.
 */
@ApplicationScoped
public class ProviderSignOut {
  private static final Logger LOG = Logger.getLogger(ProviderSignOut.class.getName());

  @Inject ProviderDirectory directory;
  @Inject ProviderCalls calls;
  @Inject ClientAssertions assertions;
  @Inject IdentitySettings settings;

  /** True where the provider says that the sign-in is over. */
  public boolean end(Door door, String refreshToken) {
    try {
      KnownProvider known = directory.at(door);
      return known.endSession().map(address -> end(address, known, refreshToken)).orElse(false);
    } catch (SignInRefused unavailable) {
      LOG.warning(() -> "A sign-in may go on at the provider: " + unavailable.getMessage());
      return false;
    }
  }

  private boolean end(URI address, KnownProvider known, String refreshToken) {
    Map<String, String> form = assertions.of(known);
    form.put("refresh_token", refreshToken);
    ProviderCalls.Reply reply = calls.post(address, form);
    boolean over = reply.status() == 200 || reply.status() == 204;
    if (!over) {
      LOG.warning(
          () -> "A sign-in may go on at the provider: " + reply.status() + " " + reply.error());
    }
    return over;
  }

  /** Where the person goes instead; empty where the provider does not answer, or has no address. */
  public Optional<URI> address(Door door, String language) {
    try {
      KnownProvider known = directory.at(door);
      return known
          .endSession()
          .filter(end -> directory.answers(known.provider()))
          .map(end -> address(end, door, known.provider(), language));
    } catch (SignInRefused unavailable) {
      return Optional.empty();
    }
  }

  /** Staff come back to a page of their own: the provider gives the state along. */
  private URI address(URI end, Door door, Provider provider, String language) {
    return URI.create(
        end
            + (end.getRawQuery() == null ? "?" : "&")
            + "client_id="
            + ProviderCalls.encode(provider.clientId())
            + "&post_logout_redirect_uri="
            + ProviderCalls.encode(settings.url("/signed-out").toString())
            + "&ui_locales="
            + ProviderCalls.encode(language)
            + (door == Door.STAFF ? "&state=staff" : ""));
  }
}
