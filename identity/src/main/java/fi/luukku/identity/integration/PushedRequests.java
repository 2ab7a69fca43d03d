package fi.luukku.identity.integration;

import com.nimbusds.jose.util.JSONObjectUtils;
import fi.luukku.identity.Reason;
import fi.luukku.identity.SignInRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.text.ParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Hands a request over from server to server (RFC 9126); the person's browser carries a reference
 * that says nothing. Where it is to be pushed and cannot be, nobody is sent the open way instead.
 */
@ApplicationScoped
public class PushedRequests {
  private static final int LONGEST = 500;

  @Inject ProviderCalls calls;
  @Inject ClientAssertions assertions;

  /** What the browser carries in place of the fields. */
  Map<String, String> push(KnownProvider known, Map<String, String> fields) {
    URI address =
        known
            .pushed()
            .orElseThrow(() -> unavailable("The provider has no place for pushed requests."));
    Map<String, String> form = new HashMap<>(fields);
    form.putAll(assertions.of(known));
    ProviderCalls.Reply reply = calls.post(address, form);
    if (reply.status() != 201 && reply.status() != 200 || !reply.isJson()) {
      throw unavailable("A pushed request was answered " + reply.status() + reply.error());
    }
    Map<String, String> query = new LinkedHashMap<>();
    query.put("client_id", known.provider().clientId());
    query.put("request_uri", reference(reply));
    return query;
  }

  private static String reference(ProviderCalls.Reply reply) {
    try {
      String reference =
          JSONObjectUtils.getString(JSONObjectUtils.parse(reply.body()), "request_uri");
      if (reference != null && !reference.isBlank() && reference.length() <= LONGEST) {
        return reference;
      }
    } catch (ParseException notJson) {
      throw new SignInRefused(
          Reason.UNAVAILABLE, "A pushed request was answered with no JSON object.", notJson);
    }
    throw unavailable("A pushed request was answered without a reference.");
  }

  private static SignInRefused unavailable(String why) {
    return new SignInRefused(Reason.UNAVAILABLE, why);
  }
}
