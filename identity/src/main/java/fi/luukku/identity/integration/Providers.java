package fi.luukku.identity.integration;

import com.nimbusds.jose.JWSAlgorithm;
import fi.luukku.identity.Door;
import fi.luukku.identity.IdentitySettings;
import fi.luukku.identity.Reason;
import fi.luukku.identity.SignInRefused;
import fi.luukku.identity.domain.Assurance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/**
 * The two providers of the configuration: citizens under {@code luukku.oidc.*}, staff under {@code
 * luukku.staff.oidc.*} with the names {@code issuer}, {@code client.id}, {@code scope}, {@code acr}
 * and {@code id.token.algorithms}.
 */
@ApplicationScoped
public class Providers {
  private static final Duration SKEW = Duration.ofSeconds(60);

  @Inject Config config;
  @Inject IdentitySettings settings;

  public Provider at(Door door) {
    return find(door)
        .orElseThrow(
            () ->
                new SignInRefused(
                    Reason.UNAVAILABLE, "No issuer is configured: set " + prefix(door) + "issuer"));
  }

  /** The provider that an issuer names, where it is one of ours. */
  public Optional<Provider> byIssuer(String issuer) {
    return Arrays.stream(Door.values())
        .flatMap(door -> find(door).stream())
        .filter(provider -> provider.issuer().equals(issuer))
        .findFirst();
  }

  private Optional<Provider> find(Door door) {
    return text(door, "issuer").map(issuer -> provider(door, issuer));
  }

  private Provider provider(Door door, String issuer) {
    boolean staff = door == Door.STAFF;
    return new Provider(
        door,
        issuer,
        text(door, "client.id").orElse(staff ? "tyopoyta" : "asiointi"),
        settings.url("/oidc/callback"),
        text(door, "scope").orElse("openid profile"),
        text(door, "acr")
            .orElse(staff ? Assurance.SECOND_FACTOR : Assurance.usual(settings.isProduction())),
        algorithms(text(door, "id.token.algorithms").orElse("ES256")),
        SKEW,
        settings.isProduction());
  }

  private Optional<String> text(Door door, String name) {
    return config
        .getOptionalValue(prefix(door) + name, String.class)
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private static String prefix(Door door) {
    return door == Door.STAFF ? "luukku.staff.oidc." : "luukku.oidc.";
  }

  private static Set<JWSAlgorithm> algorithms(String names) {
    return Arrays.stream(names.split(","))
        .map(name -> JWSAlgorithm.parse(name.strip()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
