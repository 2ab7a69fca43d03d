package fi.luukku.casework.persistence;

import fi.luukku.casework.NewDraft;
import fi.luukku.casework.domain.DraftForm;
import fi.luukku.casework.domain.TakenColumn;
import fi.luukku.identity.Caller;
import fi.luukku.identity.OnBehalf;
import fi.luukku.shared.TimeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Drafts. Who may have one is the desk's to ask. */
@ApplicationScoped
public class DraftForms {
  @PersistenceContext private EntityManager entities;

  /** Whether there was none with this id: of two at the same moment, the second waits and finds. */
  public boolean addOnce(NewDraft draft, Caller caller, Instant now) {
    LocalDateTime begun = TimeSource.utc(now);
    return entities
            .createNativeQuery(
                "INSERT IGNORE INTO draft (id, owner_key, owner_name, party_id, party_name, kind,"
                    + " service_key, answers, taken, of_party, revision, started, updated)"
                    + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?10, ?11, 1, ?9, ?9)")
            .setParameter(1, draft.id().toString())
            .setParameter(2, caller.ownerKey())
            .setParameter(3, caller.name())
            .setParameter(4, caller.party().orElse(null))
            .setParameter(5, caller.onBehalf().map(OnBehalf::name).orElse(null))
            .setParameter(6, draft.kind().name())
            .setParameter(7, draft.key())
            .setParameter(8, draft.answersJson())
            .setParameter(9, begun)
            .setParameter(11, caller.party().isPresent() && draft.taken().earlier().isPresent())
            .setParameter(10, new TakenColumn().convertToDatabaseColumn(draft.taken()))
            .executeUpdate()
        > 0;
  }

  public Optional<DraftForm> find(UUID id) {
    return find(id, LockModeType.NONE);
  }

  /** For saving: a second tab that saves at the same moment waits, and is told. */
  public Optional<DraftForm> lock(UUID id) {
    return find(id, LockModeType.PESSIMISTIC_WRITE);
  }

  private Optional<DraftForm> find(UUID id, LockModeType lock) {
    return entities
        .createQuery("SELECT d FROM DraftForm d WHERE d.id = :id", DraftForm.class)
        .setParameter("id", id.toString())
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  /** Writes what changed. */
  public void save() {
    entities.flush();
  }

  public void remove(UUID id) {
    entities
        .createQuery("DELETE FROM DraftForm d WHERE d.id = :id")
        .setParameter("id", id.toString())
        .executeUpdate();
  }

  /**
   * Removes a draft that nobody else fills in and gives it as it was: one statement; whoever sends
   * it as well waits.
   */
  public Optional<DraftForm> take(String ownerKey, UUID id) {
    return entities
        .createNativeQuery(
            "DELETE FROM draft WHERE id = ?1 AND owner_key = ?2 AND NOT shared RETURNING *",
            DraftForm.class)
        .setParameter(1, id.toString())
        .setParameter(2, ownerKey)
        .getResultStream()
        .map(DraftForm.class::cast)
        .findFirst();
  }

  /** Whether there was one to move. */
  public boolean move(String fromOwner, String toOwner, String toName, UUID id) {
    return entities
            .createQuery(
                "UPDATE DraftForm d SET d.ownerKey = :to, d.ownerName = :name"
                    + " WHERE d.ownerKey = :from AND d.id = :id")
            .setParameter("to", toOwner)
            .setParameter("name", toName)
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
