package fi.luukku.notifications;

import fi.luukku.shared.jobs.Loop;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Wakes this node's sender. No enterprise bean: it is called after a transaction has ended, where
 * the container cannot suspend and resume one.
 */
@ApplicationScoped
class SenderNudge {
  private volatile Loop sender;

  void wakes(Loop loop) {
    this.sender = loop;
  }

  void nudge() {
    Optional.ofNullable(sender).ifPresent(Loop::nudge);
  }
}
