package fi.luukku.casework.domain;

import fi.luukku.casework.CaseEvent;
import fi.luukku.casework.CaseHasChanged;
import fi.luukku.casework.CaseIsClosed;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.StatusNotPossible;
import fi.luukku.casework.TooLateToWithdraw;
import fi.luukku.shared.InstantColumn;
import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import fi.luukku.shared.LocalizedTextColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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

  @Enumerated(EnumType.STRING)
  private CaseStatus status;

  @Column(name = "person_id")
  private String personId;

  @Column(name = "citizen_name")
  private String citizenName;

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

  @Convert(converter = InstantColumn.class)
  private Instant changed;

  @Column(name = "expected_by")
  private LocalDate expectedBy;

  @Column(name = "act_by")
  private LocalDate actBy;

  private String asked;

  @Convert(converter = InstantColumn.class)
  private Instant starts;

  @Convert(converter = InstantColumn.class)
  private Instant ends;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText place;

  private String email;
  private String phone;
  private String language;
  private String answers;

  @Convert(converter = InstantColumn.class)
  @Column(name = "withdraw_until")
  private Instant withdrawUntil;

  @Column(name = "handler_id")
  private String handlerId;

  @Column(name = "handler_name")
  private String handlerName;

  private String outcome;

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
    this.status = wanted.status();
    this.personId = filer.personId().orElse(null);
    this.citizenName = filer.name().orElse(null);
    this.followUpHash = filer.followUpHash().orElse(null);
    this.idempotencyKey = wanted.idempotencyKey();
    this.serviceKey = wanted.serviceKey();
    this.queueKey = wanted.queueKey();
    this.title = wanted.title();
    this.opened = now;
    this.changed = now;
    this.expectedBy = wanted.expectedBy().orElse(null);
    wanted.time().ifPresent(this::takesPlace);
    this.email = wanted.contact().email().orElse(null);
    this.phone = wanted.contact().phone().orElse(null);
    this.language = wanted.contact().language().tag();
    this.answers = wanted.answersJson();
    this.withdrawUntil = wanted.withdrawUntil().orElse(null);
    if (!status.isOpen() || status == CaseStatus.WAITING_FOR_CITIZEN) {
      throw new IllegalArgumentException("A case is opened as received, in progress or confirmed.");
    }
  }

  private void takesPlace(NewCase.CaseTime time) {
    this.starts = time.starts();
    this.ends = time.ends();
    this.place = time.place();
  }

  /** Somebody works on it now. A booking that stands stays confirmed. */
  public void take(String staffId, String staffName, Instant now) {
    mustBeOpen();
    this.handlerId = staffId;
    this.handlerName = staffName;
    this.changed = now;
    if (status == CaseStatus.RECEIVED) {
      this.status = CaseStatus.IN_PROGRESS;
    }
  }

  /** The citizen writes: what waited for him goes on. */
  public void citizenWrote(Instant now) {
    mustBeOpen();
    this.changed = now;
    if (status == CaseStatus.WAITING_FOR_CITIZEN) {
      goOn(handlerId == null ? CaseStatus.RECEIVED : CaseStatus.IN_PROGRESS);
    }
  }

  /** Staff or the back office write; also after the end. */
  public void touched(Instant now) {
    this.changed = now;
  }

  public void ask(String words, LocalDate by, Instant now) {
    mustBeOpen();
    this.status = CaseStatus.WAITING_FOR_CITIZEN;
    this.asked = words;
    this.actBy = by;
    this.changed = now;
  }

  /** To another open status; ends come by their own verbs. */
  public void changeStatus(CaseStatus to, Instant now) {
    mustBeOpen();
    if (!StatusWays.leads(kind, status, to)) {
      throw new StatusNotPossible();
    }
    goOn(to);
    this.changed = now;
  }

  private void goOn(CaseStatus to) {
    this.status = to;
    this.asked = null;
    this.actBy = null;
  }

  public void decide(String result, Instant now) {
    mustBeOpen();
    if (!StatusWays.isDecidable(kind)) {
      throw new StatusNotPossible();
    }
    end(CaseStatus.DECIDED, result, now);
  }

  public void close(String result, Instant now) {
    mustBeOpen();
    end(CaseStatus.CLOSED, result, now);
  }

  /** A booking is cancelled, anything else withdrawn. */
  public void takeBack(Instant now) {
    mustBeOpen();
    end(StatusWays.takenBack(kind), null, now);
  }

  /** As {@link #takeBack}, by the citizen himself: he has until a certain moment. */
  public void withdraw(Instant now) {
    mustBeOpen();
    if (!mayWithdraw(now)) {
      throw new TooLateToWithdraw();
    }
    takeBack(now);
  }

  public boolean mayWithdraw(Instant now) {
    return status.isOpen() && (withdrawUntil == null || now.isBefore(withdrawUntil));
  }

  public boolean isTakenBack() {
    return status == CaseStatus.WITHDRAWN || status == CaseStatus.CANCELLED;
  }

  private void end(CaseStatus to, String result, Instant now) {
    goOn(to);
    this.outcome = result;
    this.changed = now;
  }

  private void mustBeOpen() {
    if (!status.isOpen()) {
      throw new CaseIsClosed();
    }
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
    return status;
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
    return changed;
  }

  public String answers() {
    return answers;
  }

  public int revision() {
    return revision;
  }

  public Optional<String> personId() {
    return Optional.ofNullable(personId);
  }

  public Optional<String> citizenName() {
    return Optional.ofNullable(citizenName);
  }

  public Optional<String> handlerName() {
    return Optional.ofNullable(handlerName);
  }

  public Optional<LocalDate> expectedBy() {
    return Optional.ofNullable(expectedBy);
  }

  public Optional<LocalDate> actBy() {
    return Optional.ofNullable(actBy);
  }

  public Optional<String> asked() {
    return Optional.ofNullable(asked);
  }

  public Optional<String> outcome() {
    return Optional.ofNullable(outcome);
  }

  public Optional<NewCase.CaseTime> time() {
    return starts == null
        ? Optional.empty()
        : Optional.of(new NewCase.CaseTime(starts, ends, place));
  }

  public NewCase.Contact contact() {
    return new NewCase.Contact(
        Optional.ofNullable(email), Optional.ofNullable(phone), Language.of(language));
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
        status,
        personId(),
        citizenName(),
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

  /** Who files: a person, or nobody known and then the hash of his follow-up secret. */
  public record Filer(
      Optional<String> personId, Optional<String> name, Optional<String> followUpHash) {}
}
