package fi.luukku.identity.integration;

import fi.luukku.identity.Door;
import fi.luukku.identity.IdentitySettings;
import fi.luukku.identity.Reason;
import fi.luukku.identity.SignInRefused;
import fi.luukku.identity.domain.Assurance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/**
 * The two providers of the configuration: citizens under {@code luukku.oidc.*}, staff under {@code
 * luukku.staff.oidc.*} with the names {@code issuer}, {@code client.id}, {@code acr}, {@code
 * dialect}, and all that a file of {@link Dialects} names.
 */
@ApplicationScoped
public class Providers {
  private static final Duration SKEW = Duration.ofSeconds(60);

  @Inject Config config;
  @Inject IdentitySettings site;

  public Provider at(Door door) {
    return find(door)
        .orElseThrow(
            () ->
                new SignInRefused(
                    Reason.UNAVAILABLE, "No issuer is configured: set " + prefix(door) + "issuer"));
  }

  /** The provider that an issuer names, where it is one of ours. */
  public Optional<Provider> byIssuer(String issuer) {
    return all().stream().filter(provider -> provider.issuer().equals(issuer)).findFirst();
  }

  /** Those that are configured. */
  List<Provider> all() {
    return Arrays.stream(Door.values()).flatMap(door -> find(door).stream()).toList();
  }

  private Optional<Provider> find(Door door) {
    return text(door, "issuer").map(issuer -> provider(door, issuer));
  }

  private Provider provider(Door door, String issuer) {
    boolean staff = door == Door.STAFF;
    Function<String, Optional<String>> settings =
        Dialects.settings(
            text(door, "dialect").orElse(staff ? "staff" : "kunta"), name -> text(door, name));
    return new Provider(
        door,
        issuer,
        text(door, "client.id").orElse(staff ? "tyopoyta" : "asiointi"),
        site.url("/oidc/callback"),
        settings.apply("scope").orElse("openid"),
        text(door, "acr")
            .orElse(staff ? Assurance.SECOND_FACTOR : Assurance.usual(site.isProduction())),
        Dialects.signatures(settings),
        SKEW,
        site.isProduction(),
        Dialects.of(settings));
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
}
