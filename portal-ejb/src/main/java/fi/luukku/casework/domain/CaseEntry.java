package fi.luukku.casework.domain;

import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.TimelineEntry;
import fi.luukku.shared.InstantColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** One line of a case's timeline. Has no verbs: what happened, happened. */
@Entity
@Table(name = "case_entry")
public class CaseEntry {
  @Id private String id;

  @Column(name = "case_id")
  private long caseId;

  @Convert(converter = InstantColumn.class)
  private Instant happened;

  @Enumerated(EnumType.STRING)
  private TimelineEntry.Kind kind;

  @Enumerated(EnumType.STRING)
  private CaseStatus status;

  @Enumerated(EnumType.STRING)
  private TimelineEntry.Actor actor;

  @Column(name = "actor_name")
  private String actorName;

  private String words;
  private String outcome;
  private boolean visible;

  protected CaseEntry() {}

  public CaseEntry(long caseId, TimelineEntry entry) {
    this.id = entry.id();
    this.caseId = caseId;
    this.happened = entry.at();
    this.kind = entry.kind();
    this.status = entry.status();
    this.actor = entry.by();
    this.actorName = entry.actor();
    this.words = entry.text().orElse(null);
    this.outcome = entry.outcome().orElse(null);
    this.visible = entry.visible();
  }

  public TimelineEntry asRecord() {
    return new TimelineEntry(
        id,
        happened,
        kind,
        status,
        actor,
        actorName,
        Optional.ofNullable(words),
        Optional.ofNullable(outcome),
        visible);
  }
}
