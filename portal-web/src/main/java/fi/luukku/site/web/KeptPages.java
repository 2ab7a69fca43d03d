package fi.luukku.site.web;

import fi.luukku.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Pages as they were drawn a moment ago for somebody whom nobody knows (docs/adr/0013). When one
 * has become old, one request draws it anew and the others have the old one until that is done.
 */
@ApplicationScoped
public class KeptPages {
  /** Older than this a page is shown to nobody, whoever may be drawing it. */
  private static final Duration LONGEST = Duration.ofSeconds(15);

  private static final int MOST = 1_000;

  private final Map<Key, Kept> pages = new ConcurrentHashMap<>();
  private final Clock clock;
  private final Duration fresh;

  /** What a page may depend on. */
  record Key(String path, Language language) {}

  private record Kept(KeptPage page, Instant drawn, AtomicBoolean beingDrawn) {}

  protected KeptPages() {
    this(null, 0);
  }

  /**
   * @param seconds how long a page is taken for fresh; with 0 none is kept
   */
  @Inject
  public KeptPages(
      Clock clock,
      @ConfigProperty(name = "luukku.pages.kept.seconds", defaultValue = "3") int seconds) {
    this.clock = clock;
    this.fresh = Duration.ofSeconds(seconds);
  }

  /** The page, or empty for whoever is to draw it. */
  Optional<KeptPage> find(Key key) {
    Kept kept = pages.get(key);
    if (kept == null) {
      return Optional.empty();
    }
    Duration age = Duration.between(kept.drawn(), clock.instant());
    boolean usable =
        age.compareTo(fresh) < 0
            || (age.compareTo(LONGEST) < 0 && !kept.beingDrawn().compareAndSet(false, true));
    return usable ? Optional.of(kept.page()) : Optional.empty();
  }

  /** Keeps what was drawn; where there are too many already, only in place of an older one. */
  void keep(Key key, KeptPage page) {
    if (fresh.isZero()) {
      return;
    }
    Instant now = clock.instant();
    if (pages.size() >= MOST) {
      pages.values().removeIf(kept -> kept.drawn().plus(fresh).isBefore(now));
    }
    if (pages.size() < MOST || pages.containsKey(key)) {
      pages.put(key, new Kept(page, now, new AtomicBoolean()));
    }
  }

  /** The page could not be drawn, or not for anybody. */
  void forget(Key key) {
    pages.remove(key);
  }
}
