package fi.luukku.casework.domain;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.Draft;
import fi.luukku.casework.DraftHasChanged;
import fi.luukku.casework.PartyHasChanged;
import fi.luukku.identity.Caller;
import fi.luukku.shared.InstantColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A half-filled form. */
@Entity
@Table(name = "draft")
public class DraftForm {
  @Id private String id;

  @Column(name = "owner_key")
  private String ownerKey;

  @Embedded private CaseParty party;

  @Enumerated(EnumType.STRING)
  private CaseKind kind;

  @Column(name = "service_key")
  private String serviceKey;

  private String answers;

  @Version private int revision;

  @Convert(converter = InstantColumn.class)
  private Instant started;

  @Convert(converter = InstantColumn.class)
  private Instant updated;

  protected DraftForm() {}

  public DraftForm(UUID id, Caller caller, CaseKind kind, String serviceKey, Instant now) {
    this.id = id.toString();
    this.ownerKey = caller.ownerKey();
    this.party = CaseParty.of(caller.onBehalf());
    this.kind = kind;
    this.serviceKey = serviceKey;
    this.answers = "{}";
    this.started = now;
    this.updated = now;
  }

  /** Takes the answers; refuses those that were made from another state of the draft. */
  public void answer(int readRevision, String newAnswers, Instant now) {
    if (readRevision != revision) {
      throw new DraftHasChanged();
    }
    this.answers = newAnswers;
    this.updated = now;
  }

  /** Refuses who acts for another party now than the one it was begun for. */
  public void mustBeFor(Optional<String> now) {
    if (!CaseParty.id(party).equals(now)) {
      throw new PartyHasChanged();
    }
  }

  public Draft asRecord() {
    return new Draft(UUID.fromString(id), kind, serviceKey, answers, revision, started, updated);
  }
}
