package fi.luukku.identity.integration;

import fi.luukku.identity.Authorizations;
import fi.luukku.identity.AuthorizationsRefused;
import fi.luukku.identity.AuthorizationsRefused.Why;
import fi.luukku.identity.IdentitySettings;
import fi.luukku.identity.PersonCodes;
import fi.luukku.identity.domain.NationalId;
import fi.luukku.identity.domain.Opaque;
import fi.luukku.identity.persistence.UsedValueRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Suomi.fi e-Authorizations: a choice in the browser, for a person ({@code hpa}) or an organisation
 * ({@code ypa}), and for persons a question from server to server where the town may ask it.
 */
@ApplicationScoped
public class SuomiFiAuthorizations implements Authorizations {
  /** A token that runs out while the question is asked says of a right that it is none. */
  private static final Duration UNDERWAY = Duration.ofSeconds(10);

  @Inject AuthorizationsSettings settings;
  @Inject AuthorizationsCalls calls;
  @Inject AuthorizationsAnswers answers;
  @Inject AuthorizationsBoxes boxes;
  @Inject PersonCodes codes;
  @Inject IdentitySettings site;
  @Inject UsedValueRows usedValues;
  @Inject Clock clock;

  @Override
  public boolean isThere() {
    return settings.isWhole();
  }

  @Override
  public Departure leave(String personId, Whom whom, String language) {
    String path =
        "/service/"
            + (whom == Whom.PERSON ? "hpa" : "ypa")
            + "/user/register/"
            + settings.web().clientId()
            + "/"
            + codeOf(personId).value();
    Map<String, Object> begun = calls.object(settings.web(), path, Optional.empty());
    String once = Opaque.value();
    AuthorizationAttempt attempt =
        new AuthorizationAttempt(
            once, personId, whom, answers.word(begun, "sessionId"), clock.instant());
    return new Departure(
        choosing(answers.word(begun, "userId"), once, language), boxes.seal(attempt));
  }

  private NationalId codeOf(String personId) {
    return codes
        .of(personId)
        .orElseThrow(
            () ->
                new AuthorizationsRefused(
                    Why.NOT_ALLOWED, "Nobody without a Finnish code is known there."));
  }

  private URI choosing(String user, String once, String language) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("client_id", settings.web().clientId());
    query.put("response_type", "code");
    query.put("redirect_uri", site.url(BACK + once).toString());
    query.put("user", user);
    query.put("lang", language);
    return URI.create(settings.base() + "/oauth/authorize?" + ProviderCalls.form(query));
  }

  @Override
  public Principal arrive(
      String personId, Optional<String> attempt, String once, Optional<String> code) {
    AuthorizationAttempt begun =
        attempt
            .flatMap(boxes::attempt)
            .filter(known -> known.isOf(personId, once, clock.instant()))
            .filter(known -> isFirst(known))
            .orElseThrow(
                () -> new AuthorizationsRefused(Why.NOT_AWAITED, "No choice is waited for."));
    String given =
        code.filter(text -> !text.isBlank())
            .orElseThrow(
                () -> new AuthorizationsRefused(Why.CANCELLED, "It came back without a code."));
    AuthorizationProof proof =
        answers.proof(begun.session(), calls.token(given, site.url(BACK + once)), clock.instant());
    return begun.whom() == Whom.PERSON ? person(proof) : organisation(proof);
  }

  private boolean isFirst(AuthorizationAttempt attempt) {
    return usedValues.use("authorization", attempt.once(), attempt.until());
  }

  private Principal person(AuthorizationProof proof) {
    String path = "/service/hpa/api/delegate/" + proof.pathSession();
    Map<String, Object> chosen =
        answers.first(calls.list(settings.web(), path, Optional.of(proof.token())));
    NationalId code = answers.code(chosen, site.isProduction());
    if (!isAllowed(proof, code)) {
      throw new AuthorizationsRefused(Why.NOT_ALLOWED, "The register does not allow it.");
    }
    return new Principal(
        Whom.PERSON,
        codes.personOf(code),
        answers.text(chosen, "name"),
        Set.of(),
        boxes.seal(proof));
  }

  private boolean isAllowed(AuthorizationProof proof, NationalId code) {
    String path = "/service/hpa/api/authorization/" + proof.pathSession() + "/" + code.value();
    return answers.isAllowed(calls.object(settings.web(), path, Optional.of(proof.token())));
  }

  private Principal organisation(AuthorizationProof proof) {
    String path = "/service/ypa/api/organizationRoles/" + proof.pathSession();
    Map<String, Object> chosen =
        answers.first(calls.list(settings.web(), path, Optional.of(proof.token())));
    return new Principal(
        Whom.ORGANISATION,
        answers.businessId(chosen),
        answers.text(chosen, "name"),
        answers.roles(chosen),
        boxes.seal(proof));
  }

  @Override
  public Reply ask(String personId, Whom whom, String key, String sealed) {
    try {
      Optional<AuthorizationProof> proof =
          boxes
              .proof(sealed)
              .filter(known -> clock.instant().plus(UNDERWAY).isBefore(known.until()));
      if (whom == Whom.PERSON && settings.mayAskWithoutBrowser()) {
        return answers.reply(isAllowedWithoutBrowser(personId, key));
      }
      if (proof.isEmpty()) {
        return new Reply(Standing.TOO_OLD, Set.of());
      }
      return whom == Whom.PERSON
          ? answers.reply(isAllowed(proof.get(), codeOf(key)))
          : askOrganisation(proof.get(), key);
    } catch (AuthorizationsRefused away) {
      return new Reply(Standing.UNANSWERED, Set.of());
    }
  }

  private boolean isAllowedWithoutBrowser(String personId, String key) {
    String path =
        "/service/rest/hpa/authorization/"
            + settings.rest().clientId()
            + "/"
            + codeOf(personId).value()
            + "/"
            + codeOf(key).value();
    return answers.isAllowed(calls.object(settings.rest(), path, Optional.empty()));
  }

  private Reply askOrganisation(AuthorizationProof proof, String businessId) {
    String path = "/service/ypa/api/organizationRoles/" + proof.pathSession() + "/" + businessId;
    return calls.list(settings.web(), path, Optional.of(proof.token())).stream()
        .filter(entry -> businessId.equals(entry.get("identifier")))
        .findFirst()
        .map(entry -> new Reply(Standing.HOLDS, answers.roles(entry)))
        .orElseGet(() -> new Reply(Standing.ENDED, Set.of()));
  }
}
