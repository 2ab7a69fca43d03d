package fi.luukku.site.web.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A bucket for each account and each address, for each kind of cost. On this node alone: two nodes
 * give twice as much, and ask nobody.
 */
@ApplicationScoped
public class Limits {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int MOST_KNOWN = 50_000;

  /** Who is counted: an account, or an address where nobody has signed in. */
  record Who(boolean account, String name) {}

  private record Key(Cost cost, Who who) {}

  @Inject private Config config;

  @Inject
  @ConfigProperty(name = "luukku.limits.exempt")
  private Optional<String> exempt;

  private final Map<Cost, Integer> ofAccounts = new EnumMap<>(Cost.class);
  private final Map<Cost, Integer> ofAddresses = new EnumMap<>(Cost.class);

  /** A bucket that was left alone for a while is full again, and need not be remembered. */
  private final Cache<Key, Bucket> buckets =
      Caffeine.newBuilder()
          .maximumSize(MOST_KNOWN)
          .expireAfterAccess(MINUTE.multipliedBy(2))
          .build();

  /**
   * Takes what a request costs from the bucket.
   *
   * @return how long to wait, where there is not enough in it
   */
  Optional<Duration> take(Cost cost, Who who, long weight) {
    int most = most(cost, who.account());
    ConsumptionProbe probe = bucket(cost, who).tryConsumeAndReturnRemaining(Math.min(weight, most));
    return probe.isConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  /** Whether nothing is left in the bucket; takes nothing. */
  boolean isEmpty(Cost cost, Who who) {
    return bucket(cost, who).getAvailableTokens() == 0;
  }

  private Bucket bucket(Cost cost, Who who) {
    return buckets.get(new Key(cost, who), any -> full(most(cost, who.account())));
  }

  /** Addresses that nobody counts: those of the one who measures. */
  List<String> exempt() {
    return exempt.map(list -> List.of(list.split("\\s*,\\s*"))).orElse(List.of());
  }

  private int most(Cost cost, boolean account) {
    synchronized (ofAccounts) {
      return (account ? ofAccounts : ofAddresses)
          .computeIfAbsent(cost, any -> configured(cost, account));
    }
  }

  private int configured(Cost cost, boolean account) {
    String name = "luukku.limits." + cost.key() + (account ? ".account" : ".address");
    return config.getOptionalValue(name, Integer.class).orElse(cost.usual(account));
  }

  private static Bucket full(int most) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(most).refillGreedy(most, MINUTE))
        .build();
  }
}
