package fi.luukku.identity.integration;

import fi.luukku.identity.Door;
import fi.luukku.identity.Reason;
import fi.luukku.identity.SignInRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether a provider is there now. Nobody is sent to one that is not, for they would see their
 * browser's words and not ours. It is asked at most every five seconds, however many want to sign
 * in; while one of them asks, the others go by what was last heard.
 */
@ApplicationScoped
public class ProviderPulse {
  private static final Duration HEARD = Duration.ofSeconds(5);

  @Inject ProviderDirectory directory;
  @Inject Clock clock;

  private final Map<Door, Beat> beats = new ConcurrentHashMap<>();

  private record Beat(boolean there, Instant askAfter) {}

  /**
   * Lets pass while the provider answers.
   *
   * @throws SignInRefused {@code UNAVAILABLE} while it does not
   */
  void mustBeat(Provider provider) {
    if (!beats(provider)) {
      throw new SignInRefused(Reason.UNAVAILABLE, provider.issuer() + " does not answer");
    }
  }

  private boolean beats(Provider provider) {
    Instant now = clock.instant();
    Beat last = beats.getOrDefault(provider.door(), new Beat(true, Instant.MIN));
    Beat whileAsking = new Beat(last.there(), now.plus(HEARD));
    if (now.isBefore(last.askAfter()) || !isFirst(provider.door(), last, whileAsking)) {
      return last.there();
    }
    boolean there = asked(provider);
    beats.put(provider.door(), new Beat(there, now.plus(HEARD)));
    return there;
  }

  /** Of several that find the last beat too old, one asks. */
  private boolean isFirst(Door door, Beat last, Beat whileAsking) {
    return beats.putIfAbsent(door, whileAsking) == null || beats.replace(door, last, whileAsking);
  }

  private boolean asked(Provider provider) {
    try {
      return directory.answers(provider);
    } catch (SignInRefused notThere) {
      return false;
    }
  }
}
