package fi.luukku.identity.integration;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Settings of a provider, and what stands in their place where they are not set: the files {@code
 * dialects/*.properties}, one for each kind of provider that we know. The names in a file are those
 * of the settings behind {@code luukku.oidc.}.
 */
final class Dialects {
  private static final Map<String, Properties> FILES = new ConcurrentHashMap<>();

  private Dialects() {}

  /** Looks a setting up: as set, else as the file of the dialect has it. */
  static Function<String, Optional<String>> settings(
      String dialect, Function<String, Optional<String>> set) {
    Properties usual = FILES.computeIfAbsent(dialect, Dialects::file);
    return name ->
        set.apply(name)
            .or(() -> Optional.ofNullable(usual.getProperty(name)))
            .map(String::strip)
            .filter(value -> !value.isEmpty());
  }

  static Dialect of(Function<String, Optional<String>> settings) {
    return new Dialect(
        !settings.apply("request").filter("plain"::equals).isPresent(),
        isTrue(settings, "pushed"),
        JWSAlgorithm.parse(settings.apply("client.algorithm").orElse("PS256")),
        settings.apply("assertion.audience").filter("token-endpoint"::equals).isPresent()
            ? Dialect.Audience.TOKEN_ENDPOINT
            : Dialect.Audience.ISSUER,
        parameters(settings.apply("parameters").orElse("")),
        encryption(settings),
        settings.apply("keys.address").map(URI::create),
        settings.apply("keys.entity").map(Dialects::keys),
        new Dialect.ClaimNames(
            list(settings, "claim.national.id"),
            list(settings, "claim.foreign.id"),
            list(settings, "claim.given.name"),
            list(settings, "claim.family.name"),
            list(settings, "claim.email"),
            list(settings, "claim.street"),
            list(settings, "claim.postal.code"),
            list(settings, "claim.locality")));
  }

  static Set<JWSAlgorithm> signatures(Function<String, Optional<String>> settings) {
    return list(settings, "id.token.algorithms").stream()
        .map(JWSAlgorithm::parse)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<Encryption> encryption(Function<String, Optional<String>> settings) {
    if (!isTrue(settings, "id.token.encrypted")) {
      return Optional.empty();
    }
    return Optional.of(
        new Encryption(
            list(settings, "id.token.encryption.algorithms").stream()
                .map(JWEAlgorithm::parse)
                .collect(Collectors.toSet()),
            list(settings, "id.token.encryption.methods").stream()
                .map(EncryptionMethod::parse)
                .collect(Collectors.toSet())));
  }

  /** {@code ftn_spname=Mallikunta;prompt=login}. */
  private static Map<String, String> parameters(String text) {
    Map<String, String> parameters = new HashMap<>();
    for (String pair : text.split(";")) {
      String[] parts = pair.split("=", 2);
      if (parts.length == 2) {
        parameters.put(parts[0].strip(), parts[1].strip());
      } else if (!pair.isBlank()) {
        throw new IllegalArgumentException("A parameter has the form name=value: " + pair);
      }
    }
    return parameters;
  }

  /** One public key, or a set of them. */
  private static JWKSet keys(String json) {
    try {
      JWKSet keys = json.contains("\"keys\"") ? JWKSet.parse(json) : new JWKSet(JWK.parse(json));
      return keys.toPublicJWKSet();
    } catch (ParseException e) {
      throw new IllegalArgumentException("keys.entity is no JSON Web Key, nor a set of them.", e);
    }
  }

  private static boolean isTrue(Function<String, Optional<String>> settings, String name) {
    return settings
        .apply(name)
        .map(value -> value.toLowerCase(Locale.ROOT))
        .equals(Optional.of("true"));
  }

  private static List<String> list(Function<String, Optional<String>> settings, String name) {
    return Arrays.stream(settings.apply(name).orElse("").split(","))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private static Properties file(String dialect) {
    String name = "/dialects/" + dialect + ".properties";
    try (InputStream in = Dialects.class.getResourceAsStream(name)) {
      if (in == null || !dialect.matches("[a-z-]+")) {
        throw new IllegalArgumentException("There is no dialect of this name: " + dialect);
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
