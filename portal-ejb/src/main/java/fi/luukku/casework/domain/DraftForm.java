package fi.luukku.casework.domain;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.Draft;
import fi.luukku.casework.DraftHasChanged;
import fi.luukku.casework.DraftIsShared;
import fi.luukku.casework.PartyHasChanged;
import fi.luukku.casework.TakenAnswers;
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

  @Column(name = "owner_name")
  private String ownerName;

  @Embedded private CaseParty party;

  @Enumerated(EnumType.STRING)
  private CaseKind kind;

  @Column(name = "service_key")
  private String serviceKey;

  private String answers;

  @Convert(converter = DraftPartsColumn.class)
  private DraftParts parts;

  @Convert(converter = TakenColumn.class)
  private TakenAnswers taken;

  private boolean shared;

  @Column(name = "of_party")
  private boolean ofParty;

  @Version private int revision;

  @Convert(converter = InstantColumn.class)
  private Instant started;

  @Convert(converter = InstantColumn.class)
  private Instant updated;

  /** When those who fill it in were told that it goes soon; {@code null} since it was saved. */
  @Convert(converter = InstantColumn.class)
  private Instant warned;

  /** Begun by a statement, and read from there. */
  protected DraftForm() {}

  /**
   * Refuses what was made from another state of the page than the one that is saved. Other pages
   * are in nobody's way.
   */
  public void mustBeAt(String part, int readRevision) {
    if (readRevision != parts.of(part).revision()) {
      throw new DraftHasChanged();
    }
  }

  /** Takes the answers as somebody has left them on one page. */
  public void answer(String part, String newAnswers, Caller by, Instant now) {
    this.parts = parts.saved(part, by.name(), now);
    answer(newAnswers, now);
  }

  /** Takes answers that contradict no page: a file that was sent from an older one. */
  public void answer(String newAnswers, Instant now) {
    this.answers = newAnswers;
    this.updated = now;
    this.warned = null;
  }

  /** Takes the answers as they are for another version of the form: each page is a new one. */
  public void renew(String newAnswers, Caller by, Instant now) {
    for (String part : parts.byKey().keySet()) {
      this.parts = parts.saved(part, by.name(), now);
    }
    answer(newAnswers, now);
  }

  public boolean isOf(Caller caller) {
    return ownerKey.equals(caller.ownerKey());
  }

  /** Whether others were ever invited to it: their words stand in it. */
  public boolean isShared() {
    return shared;
  }

  /**
   * Whether something stands in it that is the party's and that its writer reaches by his mandate
   * alone: words of others who fill it in, answers or documents of the party's earlier cases.
   */
  public boolean isThePartys() {
    return shared || ofParty;
  }

  /** A document of an earlier case goes into it: of the party's, where it is for one. */
  public void takeDocument() {
    this.ofParty = ofParty || CaseParty.id(party).isPresent();
  }

  public void share() {
    this.shared = true;
  }

  public Optional<String> partyId() {
    return CaseParty.id(party);
  }

  public String answers() {
    return answers;
  }

  public CaseKind kind() {
    return kind;
  }

  public String serviceKey() {
    return serviceKey;
  }

  /** Refuses who acts for another party now than the one it was begun for. */
  public void mustBeFor(Optional<String> now) {
    if (!CaseParty.id(party).equals(now)) {
      throw new PartyHasChanged();
    }
  }

  /**
   * It is its writer's own from now on, whoever it was begun for.
   *
   * @throws DraftIsShared where others have written in it, or what is the party's stands in it
   */
  public void becomeOwn() {
    if (isThePartys()) {
      throw new DraftIsShared();
    }
    this.party = null;
  }

  /** Nothing stands there where there is nothing: the column is not read then. */
  private TakenAnswers taken() {
    return taken == null ? TakenAnswers.NONE : taken;
  }

  public Draft asRecord() {
    return new Draft(
        UUID.fromString(id),
        kind,
        serviceKey,
        answers,
        parts.byKey(),
        taken(),
        shared,
        started,
        updated);
  }
}
