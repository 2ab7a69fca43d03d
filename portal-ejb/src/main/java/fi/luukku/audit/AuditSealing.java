package fi.luukku.audit;

import fi.luukku.audit.domain.SealedEvent;
import fi.luukku.audit.persistence.AuditSeals;
import fi.luukku.audit.persistence.AuditSeals.Seal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Seals the trail a little after it was written: events get a place in the hash chain in rounds, so
 * that those who write them never wait for each other.
 */
@Stateless
@PermitAll
public class AuditSealing {
  private static final int MOST = 1000;
  private static final String BEGINNING = "";

  @Inject private AuditSeals seals;

  /** Seals what is unsealed; whether there may be more. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean seal() {
    List<SealedEvent> events = seals.unsealed(MOST);
    if (events.isEmpty()) {
      return false;
    }
    Optional<Seal> last = seals.last();
    String hash = SealedEvent.link(last.map(Seal::hash).orElse(BEGINNING), events);
    seals.add(new Seal(last.map(Seal::id).orElse(0L) + 1, events.size(), hash), events);
    return events.size() == MOST;
  }

  /** The first seal that its events, or the seal before it, no longer fit; empty where all do. */
  public Optional<Long> firstBroken() {
    String before = BEGINNING;
    for (Seal seal : seals.all()) {
      List<SealedEvent> events = seals.of(seal.id());
      String hash = SealedEvent.link(before, events);
      if (events.size() != seal.events() || !hash.equals(seal.hash())) {
        return Optional.of(seal.id());
      }
      before = hash;
    }
    return Optional.empty();
  }
}
