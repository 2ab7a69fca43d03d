package fi.luukku.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The portal's clock in a test that adds this class to its archive: it goes on from any moment. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovedClock {
  private static volatile Duration by = Duration.ZERO;

  public void to(Instant moment) {
    by = Duration.between(Instant.now(), moment);
  }

  /** It is now again. */
  public void back() {
    by = Duration.ZERO;
  }

  @Produces
  @ApplicationScoped
  public Clock clock() {
    return new Moved();
  }

  /** As far from the system's clock as it was moved. */
  public static class Moved extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.offset(Clock.system(zone), by);
    }

    @Override
    public Instant instant() {
      return Instant.now().plus(by);
    }
  }
}
