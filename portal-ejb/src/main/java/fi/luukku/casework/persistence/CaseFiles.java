package fi.luukku.casework.persistence;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.TimelineEntry;
import fi.luukku.casework.domain.CaseEntry;
import fi.luukku.casework.domain.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cases and their timelines. */
@ApplicationScoped
public class CaseFiles {
  @PersistenceContext private EntityManager entities;

  /** The place a new case takes: its id and the database's time. */
  public record Slot(long id, Instant now) {}

  /**
   * Claims the key for one case. Empty where the owner filed under it before; where another
   * transaction is filing right now this waits for its end.
   */
  public Optional<Slot> claim(String ownerKey, String idempotencyKey) {
    List<?> made =
        entities
            .createNativeQuery(
                "INSERT IGNORE INTO case_filing (owner_key, idempotency_key) VALUES (?1, ?2)"
                    + " RETURNING case_id, CAST(UNIX_TIMESTAMP(NOW(6)) * 1000000 AS INTEGER)")
            .setParameter(1, ownerKey)
            .setParameter(2, idempotencyKey)
            .getResultList();
    return made.stream().findFirst().map(row -> slot((Object[]) row));
  }

  private static Slot slot(Object[] row) {
    long micros = ((Number) row[1]).longValue();
    return new Slot(((Number) row[0]).longValue(), Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
  }

  /** What the owner filed under the key. */
  public Optional<CaseFile> filed(String ownerKey, String idempotencyKey) {
    return entities
        .createNativeQuery(
            "SELECT c.* FROM case_filing f JOIN case_file c ON c.id = f.case_id"
                + " WHERE f.owner_key = ?1 AND f.idempotency_key = ?2",
            CaseFile.class)
        .setParameter(1, ownerKey)
        .setParameter(2, idempotencyKey)
        .getResultStream()
        .map(CaseFile.class::cast)
        .findFirst();
  }

  /** What anybody filed under the key for a party; nothing where there is no party. */
  public Optional<CaseFile> filedForParty(Optional<String> party, String idempotencyKey) {
    return party.flatMap(
        id ->
            entities
                .createQuery(
                    "SELECT c FROM CaseFile c WHERE c.idempotencyKey = :key", CaseFile.class)
                .setParameter("key", idempotencyKey)
                .getResultStream()
                .filter(file -> file.partyId().equals(party))
                .findFirst());
  }

  /** Stores a new case; its first entry may follow at once. */
  public void add(CaseFile file) {
    entities.persist(file);
    entities.flush();
  }

  public void add(CaseFile file, TimelineEntry entry) {
    entities.persist(new CaseEntry(file.id(), entry));
  }

  /** Writes what changed, so that the revision is the new one. */
  public void save() {
    entities.flush();
  }

  public Optional<CaseFile> find(CaseNumber number) {
    return byNumber(number, LockModeType.NONE);
  }

  /**
   * The case for changing: whoever else wants to change it waits, so that its entries, and the
   * messages about them, have one order.
   */
  public Optional<CaseFile> lock(CaseNumber number) {
    return byNumber(number, LockModeType.PESSIMISTIC_WRITE);
  }

  private Optional<CaseFile> byNumber(CaseNumber number, LockModeType lock) {
    return entities
        .createQuery("SELECT c FROM CaseFile c WHERE c.number = :number", CaseFile.class)
        .setParameter("number", number.value())
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  /** What was made of these claims; the keys are unguessable, so one case each. */
  public List<CaseFile> ofClaims(Set<String> claims, CaseKind kind) {
    return claims.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "SELECT c FROM CaseFile c WHERE c.idempotencyKey IN :claims AND c.kind = :kind",
                CaseFile.class)
            .setParameter("claims", claims)
            .setParameter("kind", kind)
            .getResultList();
  }

  public Optional<CaseFile> byFollowUpHash(String hash) {
    return entities
        .createQuery("SELECT c FROM CaseFile c WHERE c.followUpHash = :hash", CaseFile.class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }

  /** The case of a link that cancels, while it does, and once it is cancelled. */
  public Optional<CaseFile> byCancelHash(String hash, int most) {
    return entities
        .createNativeQuery(
            "SELECT * FROM case_file WHERE cancel_hash = ?1"
                + " AND (cancel_tries < ?2 OR status = 'CANCELLED')",
            CaseFile.class)
        .setParameter(1, hash)
        .setParameter(2, most)
        .getResultStream()
        .map(CaseFile.class::cast)
        .findFirst();
  }

  /**
   * The case of a link that cancels, for changing; counts the try. Empty where there is no such
   * link, or it was tried so often already.
   */
  public Optional<CaseFile> tryCancelling(String hash, int most) {
    return tryLink("cancel_hash", "c.cancelHash", hash, most);
  }

  /** As {@link #tryCancelling}, of a follow-up link; both links count the same tries. */
  public Optional<CaseFile> tryWithdrawing(String hash, int most) {
    return tryLink("follow_up_hash", "c.followUpHash", hash, most);
  }

  private Optional<CaseFile> tryLink(String column, String field, String hash, int most) {
    int counted =
        entities
            .createNativeQuery(
                "UPDATE case_file SET cancel_tries = cancel_tries + 1 WHERE "
                    + column
                    + " = ?1 AND cancel_tries < ?2")
            .setParameter(1, hash)
            .setParameter(2, most)
            .executeUpdate();
    return counted == 0
        ? Optional.empty()
        : entities
            .createQuery("SELECT c FROM CaseFile c WHERE " + field + " = :hash", CaseFile.class)
            .setParameter("hash", hash)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .findFirst();
  }

  /**
   * The cases of a code for the door, for changing; counts the try. Of those alone that were not
   * tried so often already.
   */
  public List<CaseFile> tryDoor(String code, int most) {
    int counted =
        entities
            .createNativeQuery(
                "UPDATE case_file SET door_tries = door_tries + 1"
                    + " WHERE door_code = ?1 AND door_tries < ?2")
            .setParameter(1, code)
            .setParameter(2, most)
            .executeUpdate();
    return counted == 0
        ? List.of()
        : entities
            .createQuery("SELECT c FROM CaseFile c WHERE c.doorCode = :code", CaseFile.class)
            .setParameter("code", code)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
  }

  public boolean hasEntry(String entryId) {
    return entities.find(CaseEntry.class, entryId) != null;
  }

  /** Oldest first, with internal notes. */
  public List<TimelineEntry> timeline(CaseFile file) {
    return entities
        .createQuery(
            "SELECT e FROM CaseEntry e WHERE e.caseId = :id ORDER BY e.happened, e.id",
            CaseEntry.class)
        .setParameter("id", file.id())
        .getResultStream()
        .map(CaseEntry::asRecord)
        .toList();
  }
}
