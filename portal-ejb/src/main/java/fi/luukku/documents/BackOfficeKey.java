package fi.luukku.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.Config;

/**
 * What a back-office system shows to fetch the documents that its messages refer to: a secret of at
 * least 32 characters from the configuration. A work queue that has a back office of its own
 * ({@code luukku.backoffice.queues}) has a key of its own, {@code luukku.backoffice.key.<queue>};
 * all others share {@code luukku.backoffice.key}. Without a key the door stays closed.
 */
@ApplicationScoped
public class BackOfficeKey {
  private static final String APART = "luukku.backoffice.queues";
  private static final String PLAIN = "luukku.backoffice.key";
  private static final int SHORTEST = 32;

  @Inject Config config;

  /**
   * Of which work queues the key opens the documents; empty where it is no key at all. Compares in
   * a time that tells nothing about a key but its length.
   */
  Optional<Predicate<String>> opens(String shown) {
    Set<String> own = new HashSet<>();
    Set<String> withOwnKey =
        new HashSet<>(config.getOptionalValues(APART, String.class).orElse(List.of()));
    withOwnKey.stream().filter(queue -> is(PLAIN + "." + queue, shown)).forEach(own::add);
    boolean plain = is(PLAIN, shown);
    if (!plain && own.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(queue -> withOwnKey.contains(queue) ? own.contains(queue) : plain);
  }

  private boolean is(String property, String shown) {
    return config
        .getOptionalValue(property, String.class)
        .filter(secret -> secret.length() >= SHORTEST)
        .filter(secret -> MessageDigest.isEqual(bytes(secret), bytes(shown)))
        .isPresent();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
