package fi.luukku.notifications;

import fi.luukku.notifications.persistence.Notifications;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** For the sender: each step is committed before the next, because a mail cannot be taken back. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NotificationDesk {
  /** How long a sender may take before another tries the same mail. */
  private static final long LEASE_SECONDS = 300;

  private static final long LONGEST_PAUSE_SECONDS = 3600;

  @Inject private Notifications notifications;

  /** The next mail that is due, for this sender alone. */
  public Optional<Notifications.Due> take() {
    return notifications.take(LEASE_SECONDS);
  }

  public void settle(Notifications.Due mail) {
    notifications.settle(mail.id());
  }

  /** Later, at a moment of its own. */
  public void waitUntil(Notifications.Due mail, Instant due) {
    notifications.waitUntil(mail.id(), due);
  }

  public void refuse(Notifications.Due mail, String reason) {
    notifications.refuse(mail.id(), reason);
  }

  /** Later, each time twice as late, an hour at most; for ever. */
  public void putOff(Notifications.Due mail) {
    long doubled = 5L << Math.min(mail.tries(), 12);
    notifications.putOff(mail.id(), Math.min(doubled, LONGEST_PAUSE_SECONDS));
  }
}
