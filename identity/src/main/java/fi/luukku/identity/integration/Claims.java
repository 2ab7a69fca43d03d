package fi.luukku.identity.integration;

import com.nimbusds.jwt.JWTClaimsSet;
import fi.luukku.identity.AssuranceLevel;
import fi.luukku.identity.Door;
import fi.luukku.identity.PostalAddress;
import fi.luukku.identity.Reason;
import fi.luukku.identity.SignInRefused;
import fi.luukku.identity.SignInSession;
import fi.luukku.identity.VerifiedIdentity;
import fi.luukku.identity.domain.Assurance;
import fi.luukku.identity.domain.ForeignId;
import fi.luukku.identity.domain.NationalId;
import fi.luukku.identity.domain.PersonCode;
import fi.luukku.identity.domain.StaffRoles;
import java.text.ParseException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads a person out of the claims of a token that holds. */
final class Claims {
  private static final String MEMBER = "#";

  private Claims() {}

  static VerifiedIdentity identity(
      Provider provider, JWTClaimsSet claims, Optional<String> refreshToken) {
    return provider.door() == Door.STAFF
        ? staff(provider, claims, refreshToken)
        : citizen(provider, claims, refreshToken);
  }

  private static VerifiedIdentity citizen(
      Provider provider, JWTClaimsSet claims, Optional<String> refreshToken) {
    AssuranceLevel level =
        Assurance.of(text(claims, "acr"), provider.production()).orElse(AssuranceLevel.NONE);
    AssuranceLevel asked =
        Assurance.of(provider.acr(), provider.production()).orElse(AssuranceLevel.SUBSTANTIAL);
    if (!level.isAtLeast(asked)) {
      throw new SignInRefused(Reason.LEVEL_TOO_LOW, "Identified at " + level + ", not " + asked);
    }
    PersonCode code = code(provider, claims);
    return identity(provider, claims, level, Optional.of(code), Set.of(), Set.of(), refreshToken);
  }

  /** The Finnish code where one came; a broken one is no reason to look for another. */
  private static PersonCode code(Provider provider, JWTClaimsSet claims) {
    Dialect.ClaimNames names = provider.dialect().claims();
    String told = text(claims, names.nationalId());
    if (told.isEmpty()) {
      return ForeignId.parse(text(claims, names.foreignId())).orElseThrow(Claims::noCode);
    }
    NationalId code = NationalId.parse(told).orElseThrow(Claims::noCode);
    if (provider.production() && code.isTestPerson()) {
      throw new SignInRefused(Reason.FAILED, "A test person came in production.");
    }
    return code;
  }

  private static SignInRefused noCode() {
    return new SignInRefused(Reason.FAILED, "No identity code came.");
  }

  private static VerifiedIdentity staff(
      Provider provider, JWTClaimsSet claims, Optional<String> refreshToken) {
    Set<String> roles = StaffRoles.known(list(claims, "roles"));
    if (roles.isEmpty()) {
      throw new SignInRefused(Reason.NO_ROLE, "A staff member came without a role.");
    }
    // Never the amr: how its names are written changes from one version to the next.
    if (!provider.acr().equals(text(claims, "acr"))) {
      throw new SignInRefused(
          Reason.SECOND_FACTOR_MISSING, "A staff member came without a second factor.");
    }
    return identity(
        provider,
        claims,
        AssuranceLevel.SUBSTANTIAL,
        Optional.empty(),
        roles,
        Set.copyOf(list(claims, "queues")),
        refreshToken);
  }

  private static VerifiedIdentity identity(
      Provider provider,
      JWTClaimsSet claims,
      AssuranceLevel level,
      Optional<PersonCode> code,
      Set<String> roles,
      Set<String> queues,
      Optional<String> refreshToken) {
    Dialect.ClaimNames names = provider.dialect().claims();
    return new VerifiedIdentity(
        provider.door(),
        new SignInSession.Origin(provider.issuer(), claims.getSubject(), text(claims, "sid")),
        level,
        IdTokens.authenticatedAt(claims).orElse(Instant.EPOCH),
        code,
        text(claims, names.givenName()),
        text(claims, names.familyName()),
        Optional.of(text(claims, names.email())).filter(address -> !address.isEmpty()),
        PostalAddress.of(
            told(claims, names.street()),
            told(claims, names.postalCode()),
            told(claims, names.locality())),
        roles,
        queues,
        refreshToken);
  }

  private static String text(JWTClaimsSet claims, String name) {
    return Objects.requireNonNullElse(IdTokens.text(claims, name), "").strip();
  }

  /** The first of the claims that says something. */
  private static String text(JWTClaimsSet claims, List<String> names) {
    return names.stream()
        .map(name -> text(claims, name))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** As {@link #text}, for what nobody is refused for: what is no text is not there. */
  private static String told(JWTClaimsSet claims, List<String> names) {
    return names.stream()
        .map(name -> claim(claims, name))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse("");
  }

  /** {@code address#locality} is a member of an object. */
  private static Object claim(JWTClaimsSet claims, String name) {
    String[] path = name.split(MEMBER, 2);
    Object claim = claims.getClaim(path[0]);
    return path.length == 2 && claim instanceof Map<?, ?> members ? members.get(path[1]) : claim;
  }

  private static Collection<String> list(JWTClaimsSet claims, String name) {
    try {
      return Optional.ofNullable(claims.getStringListClaim(name)).orElse(List.of());
    } catch (ParseException notAList) {
      throw new SignInRefused(Reason.FAILED, "The ID token does not hold: " + name);
    }
  }
}
