package fi.luukku.casework.persistence;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.DraftRow;
import fi.luukku.casework.domain.DraftForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Drafts, always asked for together with their owner. */
@ApplicationScoped
public class DraftForms {
  @PersistenceContext private EntityManager entities;

  public void add(DraftForm draft) {
    entities.persist(draft);
    entities.flush();
  }

  public Optional<DraftForm> find(String ownerKey, UUID id) {
    return find(ownerKey, id, LockModeType.NONE);
  }

  /** For saving: a second tab that saves at the same moment waits, and is told. */
  public Optional<DraftForm> lock(String ownerKey, UUID id) {
    return find(ownerKey, id, LockModeType.PESSIMISTIC_WRITE);
  }

  private Optional<DraftForm> find(String ownerKey, UUID id, LockModeType lock) {
    return entities
        .createQuery(
            "SELECT d FROM DraftForm d WHERE d.id = :id AND d.ownerKey = :owner", DraftForm.class)
        .setParameter("id", id.toString())
        .setParameter("owner", ownerKey)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  /** Writes what changed, so that the revision is the new one. */
  public void save() {
    entities.flush();
  }

  public List<DraftRow> of(String ownerKey, int most) {
    return entities
        .createQuery(
            "SELECT d.id, d.kind, d.serviceKey, d.started, d.updated, d.party.name FROM DraftForm d"
                + " WHERE d.ownerKey = :owner ORDER BY d.updated DESC, d.id",
            Object[].class)
        .setParameter("owner", ownerKey)
        .setMaxResults(most)
        .getResultStream()
        .map(DraftForms::row)
        .toList();
  }

  private static DraftRow row(Object[] row) {
    return new DraftRow(
        UUID.fromString((String) row[0]),
        (CaseKind) row[1],
        (String) row[2],
        (Instant) row[3],
        (Instant) row[4],
        Optional.ofNullable((String) row[5]));
  }

  /** Whether there was one to remove. */
  public boolean remove(String ownerKey, UUID id) {
    return entities
            .createQuery("DELETE FROM DraftForm d WHERE d.id = :id AND d.ownerKey = :owner")
            .setParameter("id", id.toString())
            .setParameter("owner", ownerKey)
            .executeUpdate()
        > 0;
  }

  /** Removes the draft and gives it as it was: one statement; whoever sends it as well waits. */
  public Optional<DraftForm> take(String ownerKey, UUID id) {
    return entities
        .createNativeQuery(
            "DELETE FROM draft WHERE id = ?1 AND owner_key = ?2 RETURNING *", DraftForm.class)
        .setParameter(1, id.toString())
        .setParameter(2, ownerKey)
        .getResultStream()
        .map(DraftForm.class::cast)
        .findFirst();
  }

  /** Whether there was one to move. */
  public boolean move(String fromOwner, String toOwner, UUID id) {
    return entities
            .createQuery(
                "UPDATE DraftForm d SET d.ownerKey = :to WHERE d.ownerKey = :from AND d.id = :id")
            .setParameter("to", toOwner)
            .setParameter("from", fromOwner)
            .setParameter("id", id.toString())
            .executeUpdate()
        > 0;
  }

  public long count(String ownerKey) {
    return entities
        .createQuery("SELECT COUNT(d) FROM DraftForm d WHERE d.ownerKey = :owner", Long.class)
        .setParameter("owner", ownerKey)
        .getSingleResult();
  }

  /** Removes some that were last changed before {@code before}, and gives their ids. */
  public List<String> removeUntouched(String ownerStart, Instant before, int most) {
    return entities
        .createNativeQuery(
            "DELETE FROM draft WHERE updated < ?1 AND owner_key LIKE ?2 LIMIT "
                + most
                + " RETURNING id")
        .setParameter(1, LocalDateTime.ofInstant(before, ZoneOffset.UTC))
        .setParameter(2, ownerStart + "%")
        .getResultStream()
        .map(String::valueOf)
        .toList();
  }

  /** Those of the ids that there are. */
  public Set<String> known(Collection<String> ids) {
    if (ids.isEmpty()) {
      return Set.of();
    }
    return new HashSet<>(
        entities
            .createQuery("SELECT d.id FROM DraftForm d WHERE d.id IN :ids", String.class)
            .setParameter("ids", ids)
            .getResultList());
  }
}
