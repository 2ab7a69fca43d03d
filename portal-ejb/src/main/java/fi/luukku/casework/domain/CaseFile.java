package fi.luukku.casework.domain;

import fi.luukku.casework.CaseEvent;
import fi.luukku.casework.CaseHasChanged;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.HasArrived;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.Outcomes;
import fi.luukku.casework.StatusNotPossible;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
public class CaseFile extends Filed {
  @Embedded private Progress progress;

  @Column(name = "handler_id")
  private String handlerId;

  @Column(name = "handler_name")
  private String handlerName;

  @Version private int revision;

  protected CaseFile() {}

  /**
   * A case as it is opened.
   *
   * @param id that of the filing, which also makes the number
   */
  public CaseFile(long id, CaseNumber number, Filer filer, NewCase wanted, Instant now) {
    super(id, number, filer, wanted, now);
    this.progress = new Progress(wanted.status(), wanted.withdrawUntil(), now);
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
    progress.change(kind(), to, now);
  }

  /**
   * An application ends with its decision, and so does a reservation that is refused. A granted
   * reservation stands from then on, like one that needed no decision: it is cancelled, and never
   * refused afterwards.
   *
   * @throws StatusNotPossible for what is not decided, or was decided already
   */
  public void decide(String result, Instant now) {
    progress.mustBeOpen();
    if (!StatusWays.isDecidable(kind()) || (kind().isBooking() && stands())) {
      throw new StatusNotPossible();
    }
    if (kind().isBooking() && !Outcomes.leavesTheTime(result)) {
      progress.granted(now);
    } else {
      progress.end(CaseStatus.DECIDED, result, now);
    }
  }

  /**
   * @throws StatusNotPossible where a booking would be done, or nobody have come, before its time
   * @throws HasArrived where nobody would have come, and somebody has
   */
  public void close(String result, Instant now) {
    progress.mustBeOpen();
    if (Outcomes.NO_SHOW.equals(result) && arrived().isPresent()) {
      throw new HasArrived();
    }
    if (Outcomes.NEED_THE_TIME.contains(result) && isToCome(now)) {
      throw new StatusNotPossible();
    }
    progress.end(CaseStatus.CLOSED, result, now);
  }

  boolean isToCome(Instant now) {
    return kind().isBooking() && time().filter(one -> one.starts().isAfter(now)).isPresent();
  }

  /** Whether a booking is confirmed, also while something more is asked about it. */
  public boolean stands() {
    return progress.stands();
  }

  public void mustBeOpen() {
    progress.mustBeOpen();
  }

  /** A booking is cancelled, anything else withdrawn. */
  public void takeBack(Instant now) {
    progress.end(StatusWays.takenBack(kind()), null, now);
  }

  /** As {@link #takeBack}, by the citizen himself: he has until a certain moment. */
  public void withdraw(Instant now) {
    progress.mustBeWithdrawable(now);
    takeBack(now);
  }

  /**
   * Another person has signed it.
   *
   * @throws StatusNotPossible where it awaits no signature, here and below
   */
  public void sign(Instant now) {
    progress.signed(now);
  }

  /** Nobody else signs it, or not in time: it never comes to the back office. */
  public void endUnsigned(Instant now) {
    progress.mustAwaitSignature();
    progress.end(CaseStatus.CLOSED, Outcomes.NOT_SIGNED, now);
  }

  public void mustAwaitSignature() {
    progress.mustAwaitSignature();
  }

  public boolean lacksSignature() {
    return progress.lacksSignature();
  }

  public boolean mayWrite() {
    return status().isOpen() && !lacksSignature();
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

  /** Where the visit or the booked time of the case goes on from. */
  Progress progress() {
    return progress;
  }

  /** Since when the citizen of an appointment is here. */
  public Optional<Instant> arrived() {
    return progress.arrived();
  }

  public CaseStatus status() {
    return progress.status();
  }

  public Instant changed() {
    return progress.changed();
  }

  public int revision() {
    return revision;
  }

  public Optional<String> handlerId() {
    return Optional.ofNullable(handlerId);
  }

  public Optional<String> handlerName() {
    return Optional.ofNullable(handlerName);
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

  /**
   * What observers are told.
   *
   * @param attachments those that belong to the telling
   */
  public CaseEvent.CaseFacts facts(List<CaseEvent.AttachmentFacts> attachments) {
    return new CaseEvent.CaseFacts(
        id(),
        number(),
        kind(),
        status(),
        personId(),
        citizenName(),
        partyId(),
        partyName(),
        idempotencyKey(),
        serviceKey(),
        queueKey(),
        title(),
        opened(),
        expectedBy(),
        time(),
        contact(),
        answers(),
        attachments,
        revision,
        doorCode(),
        lacksSignature());
  }
}
