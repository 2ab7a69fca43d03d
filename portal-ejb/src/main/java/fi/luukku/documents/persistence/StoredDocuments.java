package fi.luukku.documents.persistence;

import fi.luukku.documents.domain.StoredDocument;
import fi.luukku.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The rows of documents. */
@ApplicationScoped
public class StoredDocuments {
  private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

  @PersistenceContext private EntityManager entities;

  public void add(StoredDocument document) {
    entities.persist(document);
  }

  /** By an id from an address, which may be anything: only what can be one is asked for. */
  public Optional<StoredDocument> find(String id) {
    return ID.matcher(id).matches()
        ? Optional.ofNullable(entities.find(StoredDocument.class, id))
        : Optional.empty();
  }

  public List<StoredDocument> ofForm(String ownerKey, String formKey) {
    return entities
        .createQuery(
            "SELECT d FROM StoredDocument d WHERE d.ownerKey = :owner AND d.formKey = :form"
                + " AND d.caseId IS NULL ORDER BY d.uploaded, d.id",
            StoredDocument.class)
        .setParameter("owner", ownerKey)
        .setParameter("form", formKey)
        .getResultList();
  }

  /** What whoever uploaded for a form. */
  public List<StoredDocument> ofForm(String formKey) {
    return entities
        .createQuery(
            "SELECT d FROM StoredDocument d WHERE d.formKey = :form AND d.caseId IS NULL"
                + " ORDER BY d.uploaded, d.id",
            StoredDocument.class)
        .setParameter("form", formKey)
        .getResultList();
  }

  /** How many there are of a form, whoever uploaded them. */
  public long count(String formKey) {
    return entities
        .createQuery(
            "SELECT COUNT(d) FROM StoredDocument d WHERE d.formKey = :form AND d.caseId IS NULL",
            Long.class)
        .setParameter("form", formKey)
        .getSingleResult();
  }

  /** Who uploads to the same form at the same moment waits until this transaction ends. */
  public void takeTurn(String formKey) {
    entities
        .createNativeQuery(
            "INSERT INTO upload_turn (form_key, turns, taken) VALUES (?1, 1, UTC_TIMESTAMP(6))"
                + " ON DUPLICATE KEY UPDATE turns = turns + 1, taken = UTC_TIMESTAMP(6)")
        .setParameter(1, formKey)
        .executeUpdate();
  }

  /** Nobody uploads to these forms any more, or begins to count anew. */
  public void forgetTurns() {
    entities
        .createNativeQuery(
            "DELETE FROM upload_turn WHERE taken < UTC_TIMESTAMP(6) - INTERVAL 1 DAY")
        .executeUpdate();
  }

  public List<StoredDocument> ofCase(long caseId) {
    return entities
        .createQuery(
            "SELECT d FROM StoredDocument d WHERE d.caseId = :id ORDER BY d.uploaded, d.id",
            StoredDocument.class)
        .setParameter("id", caseId)
        .getResultList();
  }

  /** Those of the ids that are the owner's and part of a case. */
  public List<StoredDocument> filed(String ownerKey, Collection<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "SELECT d FROM StoredDocument d"
                + " WHERE d.id IN :ids AND d.ownerKey = :owner AND d.caseId IS NOT NULL",
            StoredDocument.class)
        .setParameter("ids", ids)
        .setParameter("owner", ownerKey)
        .getResultList();
  }

  /**
   * What citizens have handed in with cases of the caller's own, or of the party he acts for now;
   * the newest first.
   */
  public List<StoredDocument> delivered(Caller caller, int most) {
    String own =
        caller.party().isPresent() ? "" : " OR (d.ownerKey = :owner AND d.partyId IS NULL)";
    TypedQuery<StoredDocument> query =
        entities
            .createQuery(
                "SELECT d FROM StoredDocument d WHERE d.caseId IS NOT NULL"
                    + " AND d.ownerKey LIKE 'citizen:%' AND (d.partyId = :whose"
                    + own
                    + ") ORDER BY d.uploaded DESC, d.id",
                StoredDocument.class)
            .setParameter("whose", caller.party().orElse(caller.id()))
            .setMaxResults(most);
    if (caller.party().isEmpty()) {
      query.setParameter("owner", caller.ownerKey());
    }
    return query.getResultList();
  }

  /**
   * A second row over the bytes of a document, for a form that is being filled in. Who removes the
   * first one waits: the bytes are never without a row in between.
   */
  public void copy(String id, String copy, Caller caller, String formKey) {
    entities
        .createNativeQuery(
            "INSERT INTO document (id, owner_key, party_id, form_key, storage_key, file_name,"
                + " media_type, size, sha256, uploaded) SELECT ?1, ?2, ?5, ?3, storage_key,"
                + " file_name, media_type, size, sha256, UTC_TIMESTAMP(6) FROM document"
                + " WHERE id = ?4 LOCK IN SHARE MODE")
        .setParameter(1, copy)
        .setParameter(2, caller.ownerKey())
        .setParameter(3, formKey)
        .setParameter(4, id)
        .setParameter(5, caller.party().orElse(null))
        .executeUpdate();
  }

  /** Links those of the ids that are the owner's and still free. */
  public void link(
      String ownerKey,
      Collection<String> ids,
      long caseId,
      String queueKey,
      Optional<String> party) {
    entities
        .createQuery(
            "UPDATE StoredDocument d SET d.caseId = :file, d.queueKey = :queue,"
                + " d.partyId = :party"
                + " WHERE d.id IN :ids AND d.ownerKey = :owner AND d.caseId IS NULL")
        .setParameter("file", caseId)
        .setParameter("queue", queueKey)
        .setParameter("party", party.orElse(null))
        .setParameter("ids", ids)
        .setParameter("owner", ownerKey)
        .executeUpdate();
  }

  /** From now on the documents of a case stand in a work queue. */
  public void forward(long caseId, String queueKey) {
    entities
        .createQuery("UPDATE StoredDocument d SET d.queueKey = :queue WHERE d.caseId = :file")
        .setParameter("queue", queueKey)
        .setParameter("file", caseId)
        .executeUpdate();
  }

  /** Removes a free document of the owner; whether there was one. */
  public boolean remove(String ownerKey, String id) {
    return ID.matcher(id).matches()
        && entities
                .createQuery(
                    "DELETE FROM StoredDocument d"
                        + " WHERE d.id = :id AND d.ownerKey = :owner AND d.caseId IS NULL")
                .setParameter("id", id)
                .setParameter("owner", ownerKey)
                .executeUpdate()
            > 0;
  }

  public void move(String fromOwner, String toOwner, String formKey) {
    entities
        .createQuery(
            "UPDATE StoredDocument d SET d.ownerKey = :to"
                + " WHERE d.ownerKey = :from AND d.formKey = :form AND d.caseId IS NULL")
        .setParameter("to", toOwner)
        .setParameter("from", fromOwner)
        .setParameter("form", formKey)
        .executeUpdate();
  }

  /** All free documents of a form become one owner's. */
  public void moveAll(String toOwner, String formKey) {
    entities
        .createQuery(
            "UPDATE StoredDocument d SET d.ownerKey = :to"
                + " WHERE d.formKey = :form AND d.caseId IS NULL")
        .setParameter("to", toOwner)
        .setParameter("form", formKey)
        .executeUpdate();
  }

  /** Forms that somebody uploaded for before {@code before}, and that are no case. */
  public List<String> formsWaitingSince(String ownerStart, Instant before) {
    return entities
        .createQuery(
            "SELECT DISTINCT d.formKey FROM StoredDocument d WHERE d.caseId IS NULL"
                + " AND d.ownerKey LIKE :owner AND d.uploaded < :before",
            String.class)
        .setParameter("owner", ownerStart + "%")
        .setParameter("before", before)
        .getResultList();
  }

  /** Removes free documents of these forms, whosever they are. */
  public void removeOfForms(Collection<String> formKeys) {
    if (formKeys.isEmpty()) {
      return;
    }
    entities
        .createQuery("DELETE FROM StoredDocument d WHERE d.caseId IS NULL AND d.formKey IN :forms")
        .setParameter("forms", formKeys)
        .executeUpdate();
  }

  /** Bytes of all free documents of the owners whose key begins so. */
  public long bytesWaiting(String ownerStart) {
    return entities
        .createQuery(
            "SELECT COALESCE(SUM(d.size), 0) FROM StoredDocument d"
                + " WHERE d.caseId IS NULL AND d.ownerKey LIKE :owner",
            Number.class)
        .setParameter("owner", ownerStart + "%")
        .getSingleResult()
        .longValue();
  }

  /** Those of the storage keys that have a row. */
  public Set<String> known(Collection<String> storageKeys) {
    if (storageKeys.isEmpty()) {
      return Set.of();
    }
    return new HashSet<>(
        entities
            .createQuery(
                "SELECT d.storageKey FROM StoredDocument d WHERE d.storageKey IN :keys",
                String.class)
            .setParameter("keys", storageKeys)
            .getResultList());
  }
}
