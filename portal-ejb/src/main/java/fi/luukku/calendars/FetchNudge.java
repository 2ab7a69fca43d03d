package fi.luukku.calendars;

import fi.luukku.shared.jobs.Loop;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Wakes this node's fetching of outside calendars. */
@ApplicationScoped
class FetchNudge {
  private volatile Loop fetching;

  void wakes(Loop loop) {
    this.fetching = loop;
  }

  void nudge() {
    Optional.ofNullable(fetching).ifPresent(Loop::nudge);
  }
}
