package fi.luukku.formbuilder.persistence;

import fi.luukku.formbuilder.domain.WorkingVersion;
import fi.luukku.shared.AsciiColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Versions that are being made. */
@ApplicationScoped
public class WorkingVersions {
  @PersistenceContext private EntityManager entities;

  public void add(WorkingVersion version) {
    entities.persist(version);
    entities.flush();
  }

  public Optional<WorkingVersion> find(String key) {
    return AsciiColumn.mayHave(key)
        ? Optional.ofNullable(entities.find(WorkingVersion.class, key))
        : Optional.empty();
  }

  /** For changing: who changes it at the same moment waits, and is told. */
  public Optional<WorkingVersion> lock(String key) {
    return AsciiColumn.mayHave(key)
        ? Optional.ofNullable(
            entities.find(WorkingVersion.class, key, LockModeType.PESSIMISTIC_WRITE))
        : Optional.empty();
  }

  /** Writes what changed, so that the revision is the new one. */
  public void save() {
    entities.flush();
  }

  public void remove(WorkingVersion version) {
    entities.remove(version);
    entities.flush();
  }

  /** The last changed first. */
  public List<WorkingVersion> all() {
    return entities
        .createQuery("SELECT w FROM WorkingVersion w ORDER BY w.changed DESC", WorkingVersion.class)
        .getResultList();
  }
}
