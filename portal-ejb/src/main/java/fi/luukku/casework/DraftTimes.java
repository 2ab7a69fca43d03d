package fi.luukku.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How long a draft stays after its last change, and how long before its end those who fill it in
 * are told.
 */
@ApplicationScoped
public class DraftTimes {
  /** A visitor's browser forgets him when it closes. */
  static final Duration KEPT_FOR_VISITORS = Duration.ofDays(1);

  @Inject
  @ConfigProperty(name = "luukku.drafts.kept.days", defaultValue = "90")
  private int keptDays;

  @Inject
  @ConfigProperty(name = "luukku.drafts.notice.days", defaultValue = "14")
  private int noticeDays;

  @Inject
  @ConfigProperty(name = "luukku.drafts.sweep", defaultValue = "PT1H")
  private Duration sweepEvery;

  /** How often old ones are looked for. */
  Duration sweepEvery() {
    return sweepEvery;
  }

  /** Days after the last change, for whoever has signed in. */
  public int keptDays() {
    return keptDays;
  }

  Duration kept() {
    return Duration.ofDays(keptDays);
  }

  /** No longer than a draft stays at all. */
  Duration notice() {
    return Duration.ofDays(Math.min(noticeDays, keptDays));
  }

  /**
   * When a draft goes: as long after its last change as is said, and never earlier after the notice
   * than is said.
   */
  public Instant expires(Instant updated, Optional<Instant> warned) {
    Instant usual = updated.plus(kept());
    return warned.map(told -> told.plus(notice())).filter(usual::isBefore).orElse(usual);
  }

  /** When a visitor's goes. */
  public Instant expiresForVisitor(Instant updated) {
    return updated.plus(KEPT_FOR_VISITORS);
  }
}
