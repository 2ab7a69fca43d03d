package fi.luukku.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who is nobody can be denied as often as he likes, and must not fill the trail with it: so many
 * denials of visitors a minute are written down one by one, those beyond are counted.
 */
@ApplicationScoped
public class DenialFlood {
  private static final long MINUTE = 60_000;

  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "luukku.audit.visitors.max-per-minute", defaultValue = "600")
  int most;

  private long minute;
  private int written;
  private long counted;

  DenialFlood() {}

  DenialFlood(Clock clock, int most) {
    this.clock = clock;
    this.most = most;
  }

  /** Whether this denial is written down by itself; otherwise it has been counted. */
  synchronized boolean admits() {
    long now = clock.millis() / MINUTE;
    if (now != minute) {
      minute = now;
      written = 0;
    }
    if (written < most) {
      written++;
      return true;
    }
    counted++;
    return false;
  }

  /** How many were only counted since this was asked last. */
  synchronized long takeCounted() {
    long taken = counted;
    counted = 0;
    return taken;
  }
}
