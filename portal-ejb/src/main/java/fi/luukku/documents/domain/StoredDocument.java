package fi.luukku.documents.domain;

import fi.luukku.documents.DocumentRecord;
import fi.luukku.identity.Caller;
import fi.luukku.shared.InstantColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A file somebody handed in. Its bytes lie under {@link #storageKey()}, never under its name. */
@Entity
@Table(name = "document")
public class StoredDocument {
  private static final Set<String> EVERYWHERE = Set.of("MANAGER", "ADMIN");

  /** How the key of an owner begins who is signed in: {@link Caller#ownerKey}. */
  private static final String CITIZEN = "citizen:";

  @Id private String id;

  @Column(name = "owner_key")
  private String ownerKey;

  @Column(name = "party_id")
  private String partyId;

  @Column(name = "form_key")
  private String formKey;

  @Column(name = "case_id")
  private Long caseId;

  @Column(name = "queue_key")
  private String queueKey;

  @Column(name = "storage_key")
  private String storageKey;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "media_type")
  private String mediaType;

  private long size;
  private String sha256;

  @Convert(converter = InstantColumn.class)
  private Instant uploaded;

  protected StoredDocument() {}

  /** A document for a form that is being filled in. */
  public StoredDocument(
      String ownerKey,
      String formKey,
      DisplayName name,
      AllowedType type,
      StoredBytes bytes,
      Instant now) {
    this.id = UUID.randomUUID().toString();
    this.ownerKey = ownerKey;
    this.formKey = formKey;
    this.fileName = name.value();
    this.mediaType = type.mediaType();
    this.storageKey = bytes.storageKey();
    this.size = bytes.size();
    this.sha256 = bytes.sha256();
    this.uploaded = now;
  }

  /**
   * Staff who serve the queue of its case; of a party's case who acts for the party, or is it
   * himself; of any other its owner.
   */
  public boolean mayBeReadBy(Caller caller) {
    if (caller.isStaff()) {
      return isForwarded() && (seesAll(caller) || caller.queues().contains(queueKey));
    }
    return partyId == null
        ? !caller.id().isEmpty() && ownerKey.equals(caller.ownerKey())
        : caller.isCitizen() && caller.isFor(partyId);
  }

  /**
   * Whether a citizen has handed it in with a case of the caller's own, or of the party he acts for
   * now.
   */
  public boolean isDeliveredFor(Caller caller) {
    boolean his = partyId != null || caller.party().isEmpty();
    return isFiled()
        && his
        && ownerKey.startsWith(CITIZEN)
        && caller.isCitizen()
        && mayBeReadBy(caller);
  }

  /** Whether it was uploaded for this form and is part of no case yet. */
  public boolean isFreeOf(String form) {
    return !isFiled() && formKey.equals(form);
  }

  /** Whether it was handed in with a case. */
  public boolean isFiled() {
    return caseId != null;
  }

  /** Whether it was handed in with a case that stands in a work queue. */
  public boolean isForwarded() {
    return caseId != null && queueKey != null && !queueKey.isEmpty();
  }

  public boolean isOf(long wantedCase) {
    return caseId != null && caseId == wantedCase;
  }

  /**
   * The work queue of its case; of a document that is not filed yet there is none, and it is empty
   * while the case is in no queue.
   */
  public String queueKey() {
    return queueKey;
  }

  /** Whose data it holds: who handed it in, where he was signed in, and for whom. */
  public Set<String> people() {
    Set<String> people = new HashSet<>();
    if (ownerKey.startsWith(CITIZEN)) {
      people.add(ownerKey.substring(CITIZEN.length()));
    }
    Optional.ofNullable(partyId).ifPresent(people::add);
    return people;
  }

  /** The case it was handed in with. */
  public Optional<Long> caseId() {
    return Optional.ofNullable(caseId);
  }

  private static boolean seesAll(Caller caller) {
    return caller.roles().stream().anyMatch(EVERYWHERE::contains);
  }

  public String storageKey() {
    return storageKey;
  }

  public DocumentRecord asRecord() {
    return new DocumentRecord(id, fileName, mediaType, size, sha256, uploaded);
  }

  /** What lies on disk: key, length in bytes, SHA-256 in lower-case hex. */
  public record StoredBytes(String storageKey, long size, String sha256) {}
}
