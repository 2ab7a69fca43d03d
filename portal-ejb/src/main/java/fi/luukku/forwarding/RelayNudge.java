package fi.luukku.forwarding;

import fi.luukku.shared.jobs.Loop;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Wakes this node's relay. No enterprise bean: it is called after a transaction has ended, where
 * the container cannot suspend and resume one.
 */
@ApplicationScoped
class RelayNudge {
  private volatile Loop relay;

  void wakes(Loop loop) {
    this.relay = loop;
  }

  void nudge() {
    Optional.ofNullable(relay).ifPresent(Loop::nudge);
  }
}
