package fi.luukku.identity.integration;

import com.nimbusds.jose.util.JSONArrayUtils;
import com.nimbusds.jose.util.JSONObjectUtils;
import fi.luukku.identity.AuthorizationsRefused;
import fi.luukku.identity.AuthorizationsRefused.Why;
import fi.luukku.identity.SignInRefused;
import fi.luukku.identity.domain.CallChecksum;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Calls to the register, each with its checksum. The register wants identity codes in addresses: so
 * no address of a call ever stands in a message of ours.
 */
@ApplicationScoped
public class AuthorizationsCalls {
  private static final int OK = 200;

  @Inject ProviderCalls calls;
  @Inject AuthorizationsSettings settings;
  @Inject Clock clock;

  /**
   * @param path without its query
   * @param token bearer token, where the call wants one
   */
  Map<String, Object> object(
      AuthorizationsSettings.Credentials who, String path, Optional<String> token) {
    return object(get(who, path, token));
  }

  /** As {@link #object}, for a list of objects. */
  List<Map<String, Object>> list(
      AuthorizationsSettings.Credentials who, String path, Optional<String> token) {
    try {
      List<Map<String, Object>> entries = new ArrayList<>();
      for (Object entry : there(JSONArrayUtils.parse(get(who, path, token)))) {
        entries.add(asObject(there(entry)));
      }
      return entries;
    } catch (ParseException | ClassCastException notSuch) {
      throw strange();
    }
  }

  private static Map<String, Object> object(String body) {
    try {
      return there(JSONObjectUtils.parse(body));
    } catch (ParseException notJson) {
      throw strange();
    }
  }

  /** A bare {@code null} is JSON too. */
  private static <T> T there(T parsed) {
    return Optional.ofNullable(parsed).orElseThrow(AuthorizationsCalls::strange);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> asObject(Object entry) {
    return (Map<String, Object>) entry;
  }

  /** The bearer token for a code. */
  Map<String, Object> token(String code, URI redirect) {
    String query =
        "grant_type=authorization_code&redirect_uri="
            + ProviderCalls.encode(redirect.toString())
            + "&code="
            + ProviderCalls.encode(code);
    String basic = settings.web().clientId() + ":" + settings.oauthSecret();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(settings.base() + "/oauth/token?" + query))
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)))
            .POST(HttpRequest.BodyPublishers.noBody());
    return object(send(request));
  }

  private String get(AuthorizationsSettings.Credentials who, String path, Optional<String> token) {
    String whole = path + "?requestId=" + UUID.randomUUID();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(settings.base() + whole))
            .header(
                CallChecksum.HEADER,
                CallChecksum.of(who.clientId(), who.key(), whole, clock.instant()));
    token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
    return send(request);
  }

  private String send(HttpRequest.Builder request) {
    try {
      ProviderCalls.Reply reply =
          calls.call(request.header("Accept", "application/json").build(), settings.base());
      if (reply.status() != OK) {
        throw new AuthorizationsRefused(
            Why.AWAY, "The register answered with " + reply.status() + reply.error());
      }
      return reply.body();
    } catch (SignInRefused away) {
      throw new AuthorizationsRefused(Why.AWAY, away.getMessage(), away);
    }
  }

  private static AuthorizationsRefused strange() {
    return new AuthorizationsRefused(Why.AWAY, "The register answered in words of its own.");
  }
}
