package fi.luukku.audit.persistence;

import fi.luukku.audit.domain.Seal;
import fi.luukku.audit.domain.SealedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The chain of seals. */
@ApplicationScoped
public class AuditSeals {
  private static final String EVENT =
      "SELECT id, CAST(happened AS CHAR), actor, act, object, CAST(denied AS INTEGER),"
          + " COALESCE(role, ''), COALESCE(subject, '') FROM audit_event ";

  @PersistenceContext private EntityManager entities;

  public Optional<Seal> last() {
    return seals("ORDER BY id DESC LIMIT 1").stream().findFirst();
  }

  public List<Seal> all() {
    return seals("ORDER BY id");
  }

  private List<Seal> seals(String order) {
    List<?> rows =
        entities
            .createNativeQuery(
                "SELECT id, CAST(sealed AS CHAR), events, form, hash FROM audit_seal " + order)
            .getResultList();
    return rows.stream().map(row -> seal((Object[]) row)).toList();
  }

  private static Seal seal(Object[] row) {
    return new Seal(
        ((Number) row[0]).longValue(),
        (String) row[1],
        ((Number) row[2]).intValue(),
        ((Number) row[3]).intValue(),
        (String) row[4]);
  }

  /** Events without a seal, oldest first, for this transaction alone. */
  public List<SealedEvent> unsealed(int most) {
    return events(
        entities
            .createNativeQuery(
                EVENT + "WHERE seal IS NULL ORDER BY id LIMIT ?1 FOR UPDATE SKIP LOCKED")
            .setParameter(1, most)
            .getResultList());
  }

  public List<SealedEvent> of(long seal) {
    return events(
        entities
            .createNativeQuery(EVENT + "WHERE seal = ?1 ORDER BY id")
            .setParameter(1, seal)
            .getResultList());
  }

  private static List<SealedEvent> events(List<?> rows) {
    return rows.stream().map(row -> event((Object[]) row)).toList();
  }

  private static SealedEvent event(Object[] row) {
    return new SealedEvent(
        ((Number) row[0]).longValue(),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        ((Number) row[5]).intValue() != 0,
        (String) row[6],
        (String) row[7]);
  }

  /** Adds the next link; where another node was faster its number is taken, and this fails. */
  public void add(Seal seal, List<SealedEvent> events) {
    entities
        .createNativeQuery(
            "INSERT INTO audit_seal (id, sealed, events, form, hash) VALUES (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, seal.id())
        .setParameter(2, seal.sealed())
        .setParameter(3, seal.events())
        .setParameter(4, seal.form())
        .setParameter(5, seal.hash())
        .executeUpdate();
    String ids =
        String.join(",", events.stream().map(event -> String.valueOf(event.id())).toList());
    entities
        .createNativeQuery(
            "UPDATE audit_event SET seal = ?1 WHERE seal IS NULL AND id IN (" + ids + ")")
        .setParameter(1, seal.id())
        .executeUpdate();
  }
}
