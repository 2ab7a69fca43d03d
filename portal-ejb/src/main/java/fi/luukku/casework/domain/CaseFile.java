package fi.luukku.casework.domain;

import fi.luukku.casework.CaseEvent;
import fi.luukku.casework.CaseHasChanged;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.StatusNotPossible;
import fi.luukku.shared.InstantColumn;
import fi.luukku.shared.LocalizedText;
import fi.luukku.shared.LocalizedTextColumn;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One errand of one person, from receipt to outcome. Every verb changes the case and gives the
 * words of the timeline entry that goes with it; a closed case knows only the message.
 */
@Entity
@Table(name = "case_file")
public class CaseFile {
  @Id private long id;
  private String number;

  @Enumerated(EnumType.STRING)
  private CaseKind kind;

  @Column(name = "person_id")
  private String personId;

  @Column(name = "citizen_name")
  private String citizenName;

  @Embedded private CaseParty party;

  @Column(name = "idempotency_key")
  private String idempotencyKey;

  @Column(name = "service_key")
  private String serviceKey;

  @Column(name = "queue_key")
  private String queueKey;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText title;

  @Convert(converter = InstantColumn.class)
  private Instant opened;

  @Column(name = "expected_by")
  private LocalDate expectedBy;

  @Embedded private Progress progress;
  @Embedded private CasePeriod period;
  @Embedded private CaseContact contact;
  private String answers;

  @Column(name = "handler_id")
  private String handlerId;

  @Column(name = "handler_name")
  private String handlerName;

  @Column(name = "follow_up_hash")
  private String followUpHash;

  @Version private int revision;

  protected CaseFile() {}

  /**
   * A case as it is opened.
   *
   * @param id from the sequence that also makes the number
   */
  public CaseFile(long id, CaseNumber number, Filer filer, NewCase wanted, Instant now) {
    this.id = id;
    this.number = number.value();
    this.kind = wanted.kind();
    this.personId = filer.personId().orElse(null);
    this.citizenName = filer.name().orElse(null);
    this.party = CaseParty.of(filer.onBehalf());
    this.followUpHash = filer.followUpHash().orElse(null);
    this.idempotencyKey = wanted.idempotencyKey();
    this.serviceKey = wanted.serviceKey();
    this.queueKey = wanted.queueKey();
    this.title = wanted.title();
    this.opened = now;
    this.expectedBy = wanted.expectedBy().orElse(null);
    this.progress = new Progress(wanted.status(), wanted.withdrawUntil(), now);
    this.period = wanted.time().map(CasePeriod::new).orElse(null);
    this.contact = new CaseContact(wanted.contact());
    this.answers = wanted.answersJson();
  }

  /** Somebody works on it now. */
  public void take(String staffId, String staffName, Instant now) {
    progress.taken(now);
    this.handlerId = staffId;
    this.handlerName = staffName;
  }

  /** Nobody works on it any more: it waits in its queue again. */
  public void giveBack(Instant now) {
    progress.givenBack(now);
    this.handlerId = null;
    this.handlerName = null;
  }

  /** The citizen writes: what waited for him goes on. */
  public void citizenWrote(Instant now) {
    progress.answered(handlerId != null, now);
  }

  /** Staff or the back office write; also after the end. */
  public void touched(Instant now) {
    progress.touched(now);
  }

  public void ask(String words, LocalDate by, Instant now) {
    progress.ask(words, by, now);
  }

  /** To another open status; ends come by their own verbs. */
  public void changeStatus(CaseStatus to, Instant now) {
    progress.change(kind, to, now);
  }

  public void decide(String result, Instant now) {
    progress.mustBeOpen();
    if (!StatusWays.isDecidable(kind)) {
      throw new StatusNotPossible();
    }
    progress.end(CaseStatus.DECIDED, result, now);
  }

  public void close(String result, Instant now) {
    progress.end(CaseStatus.CLOSED, result, now);
  }

  /** A booking is cancelled, anything else withdrawn. */
  public void takeBack(Instant now) {
    progress.end(StatusWays.takenBack(kind), null, now);
  }

  /** As {@link #takeBack}, by the citizen himself: he has until a certain moment. */
  public void withdraw(Instant now) {
    progress.mustBeWithdrawable(now);
    takeBack(now);
  }

  public boolean mayWithdraw(Instant now) {
    return progress.mayWithdraw(now);
  }

  public boolean isTakenBack() {
    return status() == CaseStatus.WITHDRAWN || status() == CaseStatus.CANCELLED;
  }

  /** Who read an older revision decides on what he no longer sees. */
  public void mustStillBe(int readRevision) {
    if (readRevision != revision) {
      throw new CaseHasChanged();
    }
  }

  public long id() {
    return id;
  }

  public CaseNumber number() {
    return new CaseNumber(number);
  }

  public CaseKind kind() {
    return kind;
  }

  public CaseStatus status() {
    return progress.status();
  }

  public LocalizedText title() {
    return title;
  }

  public String serviceKey() {
    return serviceKey;
  }

  public String queueKey() {
    return queueKey;
  }

  public Instant opened() {
    return opened;
  }

  public Instant changed() {
    return progress.changed();
  }

  public String answers() {
    return answers;
  }

  public int revision() {
    return revision;
  }

  /** Hash of the follow-up link's secret, where it was filed without signing in. */
  public Optional<String> followUpHash() {
    return Optional.ofNullable(followUpHash);
  }

  public Optional<String> personId() {
    return Optional.ofNullable(personId);
  }

  public Optional<String> citizenName() {
    return Optional.ofNullable(citizenName);
  }

  /** Id of the organisation whose case it is; empty where it is the person's own. */
  public Optional<String> partyId() {
    return CaseParty.id(party);
  }

  public Optional<String> partyName() {
    return CaseParty.name(party);
  }

  public Optional<String> handlerId() {
    return Optional.ofNullable(handlerId);
  }

  public Optional<String> handlerName() {
    return Optional.ofNullable(handlerName);
  }

  public Optional<LocalDate> expectedBy() {
    return Optional.ofNullable(expectedBy);
  }

  public Optional<LocalDate> actBy() {
    return progress.actBy();
  }

  public Optional<String> asked() {
    return progress.asked();
  }

  public Optional<String> outcome() {
    return progress.outcome();
  }

  public Optional<NewCase.CaseTime> time() {
    return Optional.ofNullable(period).map(CasePeriod::time);
  }

  public NewCase.Contact contact() {
    return contact.contact();
  }

  /**
   * What observers are told.
   *
   * @param attachments those that belong to the telling
   */
  public CaseEvent.CaseFacts facts(List<CaseEvent.AttachmentFacts> attachments) {
    return new CaseEvent.CaseFacts(
        id,
        number(),
        kind,
        status(),
        personId(),
        citizenName(),
        partyId(),
        partyName(),
        idempotencyKey,
        serviceKey,
        queueKey,
        title,
        opened,
        expectedBy(),
        time(),
        contact(),
        answers,
        attachments,
        revision);
  }
}
