package fi.luukku.audit;

import fi.luukku.audit.domain.Seal;
import fi.luukku.audit.domain.SealedEvent;
import fi.luukku.audit.persistence.AuditSeals;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
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
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

  @Inject private AuditSeals seals;
  @Inject private Clock clock;

  /** Seals what is unsealed; whether there may be more. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean seal() {
    List<SealedEvent> events = seals.unsealed(MOST);
    if (events.isEmpty()) {
      return false;
    }
    Optional<Seal> last = seals.last();
    String before = last.map(Seal::hash).orElse(Seal.BEGINNING);
    long number = last.map(Seal::id).orElse(0L) + 1;
    seals.add(Seal.over(events, number, now(), before), events);
    return events.size() == MOST;
  }

  /** Number and hash of the last seal, as a bookmark of the verifier; empty before the first. */
  public Optional<String> end() {
    return seals.last().map(seal -> seal.id() + " " + seal.hash());
  }

  /** The first seal that its events, or the seal before it, no longer fit; empty where all do. */
  public Optional<Long> firstBroken() {
    String before = Seal.BEGINNING;
    for (Seal seal : seals.all()) {
      if (!seal.fits(seals.of(seal.id()), before)) {
        return Optional.of(seal.id());
      }
      before = seal.hash();
    }
    return Optional.empty();
  }

  private String now() {
    return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).format(TIME);
  }
}
