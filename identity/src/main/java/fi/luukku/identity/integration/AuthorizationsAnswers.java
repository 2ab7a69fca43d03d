package fi.luukku.identity.integration;

import com.nimbusds.jose.util.JSONObjectUtils;
import fi.luukku.identity.Authorizations;
import fi.luukku.identity.AuthorizationsRefused;
import fi.luukku.identity.AuthorizationsRefused.Why;
import fi.luukku.identity.domain.NationalId;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what the register answers; what does not look like an answer is none. */
@ApplicationScoped
public class AuthorizationsAnswers {
  private static final Pattern BUSINESS_ID = Pattern.compile("\\d{7}-\\d");
  private static final Pattern WORD = Pattern.compile("[\\x21-\\x7E]{1,200}");
  private static final int LONGEST = 200;
  private static final int LONGEST_TOKEN_SECONDS = 3600;

  String text(Map<String, Object> answer, String name) {
    return Optional.ofNullable(answer.get(name))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .map(String::strip)
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
        .orElseThrow(() -> strange("has no " + name));
  }

  /** As {@link #text}, of what goes into addresses and headers: no blanks, no line breaks. */
  String word(Map<String, Object> answer, String name) {
    return Optional.of(text(answer, name))
        .filter(text -> WORD.matcher(text).matches())
        .orElseThrow(() -> strange("has a " + name + " that is none"));
  }

  /** The one that was chosen. */
  Map<String, Object> first(List<Map<String, Object>> chosen) {
    return chosen.stream()
        .findFirst()
        .orElseThrow(
            () -> new AuthorizationsRefused(Why.NOT_ALLOWED, "The register names nobody."));
  }

  NationalId code(Map<String, Object> chosen, boolean production) {
    return NationalId.parse(text(chosen, "personId"))
        .filter(code -> !(production && code.isTestPerson()))
        .orElseThrow(() -> strange("names nobody that can be"));
  }

  String businessId(Map<String, Object> chosen) {
    return Optional.of(text(chosen, "identifier"))
        .filter(id -> BUSINESS_ID.matcher(id).matches())
        .orElseThrow(() -> strange("has no business id"));
  }

  Set<String> roles(Map<String, Object> chosen) {
    try {
      List<String> roles = JSONObjectUtils.getStringList(chosen, "roles");
      return roles == null ? Set.of() : Set.copyOf(roles);
    } catch (ParseException other) {
      throw strange("has roles that are none");
    }
  }

  /** Only the one word lets anybody act. */
  boolean isAllowed(Map<String, Object> answer) {
    String result = text(answer, "result");
    if (!result.equals("ALLOWED") && !result.equals("DISALLOWED")) {
      throw strange("neither allows nor disallows");
    }
    return result.equals("ALLOWED");
  }

  Authorizations.Reply reply(boolean allowed) {
    return new Authorizations.Reply(
        allowed ? Authorizations.Standing.HOLDS : Authorizations.Standing.ENDED, Set.of());
  }

  AuthorizationProof proof(String session, Map<String, Object> answer, Instant now) {
    long seconds =
        answer.get("expires_in") instanceof Number number
            ? Math.max(0, Math.min(LONGEST_TOKEN_SECONDS, number.longValue()))
            : 0;
    return new AuthorizationProof(session, word(answer, "access_token"), now.plusSeconds(seconds));
  }

  private static AuthorizationsRefused strange(String what) {
    return new AuthorizationsRefused(Why.AWAY, "The register's answer " + what + ".");
  }
}
