package fi.luukku.casework.domain;

import fi.luukku.casework.AwaitsSignature;
import fi.luukku.casework.CaseIsClosed;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.DayHasPassed;
import fi.luukku.casework.StatusNotPossible;
import fi.luukku.casework.TooLateToWithdraw;
import fi.luukku.shared.InstantColumn;
import fi.luukku.shared.TimeSource;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far a case has come: its status, what it waits for, its outcome. An ended one stays ended.
 */
@Embeddable
public class Progress {
  @Enumerated(EnumType.STRING)
  private CaseStatus status;

  @Convert(converter = InstantColumn.class)
  private Instant changed;

  @Column(name = "act_by")
  private LocalDate actBy;

  private String asked;

  @Enumerated(EnumType.STRING)
  @Column(name = "asked_in")
  private CaseStatus askedIn;

  private String outcome;

  @Convert(converter = InstantColumn.class)
  @Column(name = "withdraw_until")
  private Instant withdrawUntil;

  @Convert(converter = InstantColumn.class)
  private Instant arrived;

  @Column(name = "lacks_signature")
  private boolean lacksSignature;

  protected Progress() {}

  Progress(CaseStatus first, Optional<Instant> withdrawUntil, Instant now) {
    if (!first.isOpen() || first == CaseStatus.WAITING_FOR_CITIZEN) {
      throw new IllegalArgumentException("A case is not opened as one that is asked about.");
    }
    this.status = first;
    this.lacksSignature = first == CaseStatus.AWAITING_SIGNATURE;
    this.withdrawUntil = withdrawUntil.orElse(null);
    this.changed = now;
  }

  /** Somebody works on it now. A booking that stands stays confirmed. */
  void taken(Instant now) {
    mustBeForwarded();
    this.changed = now;
    if (status == CaseStatus.RECEIVED) {
      this.status = CaseStatus.IN_PROGRESS;
    }
  }

  /** Back in the queue; what waits for the citizen or stands confirmed stays as it is. */
  void givenBack(Instant now) {
    mustBeOpen();
    this.changed = now;
    if (status == CaseStatus.IN_PROGRESS) {
      this.status = CaseStatus.RECEIVED;
    }
  }

  /** The other person has signed: from now on the back office knows of it. */
  void signed(Instant now) {
    mustAwaitSignature();
    goOn(CaseStatus.RECEIVED);
    this.lacksSignature = false;
    this.changed = now;
  }

  /**
   * @throws StatusNotPossible where it is signed, or over
   */
  void mustAwaitSignature() {
    if (status != CaseStatus.AWAITING_SIGNATURE) {
      throw new StatusNotPossible();
    }
  }

  /** Open, and not waiting for another person's signature: nobody works on such a case. */
  private void mustBeForwarded() {
    mustBeOpen();
    if (lacksSignature) {
      throw new StatusNotPossible();
    }
  }

  /** Whether nobody but its citizen has ever known of it, for want of the other signature. */
  boolean lacksSignature() {
    return lacksSignature;
  }

  /** What waited for the citizen goes on; a booking that stood confirmed stands again. */
  void answered(boolean hasHandler, Instant now) {
    mustBeOpen();
    if (lacksSignature) {
      throw new AwaitsSignature();
    }
    this.changed = now;
    if (stands()) {
      goOn(CaseStatus.CONFIRMED);
    } else if (status == CaseStatus.WAITING_FOR_CITIZEN) {
      goOn(hasHandler ? CaseStatus.IN_PROGRESS : CaseStatus.RECEIVED);
    }
  }

  /** A booking has another time now. */
  void moved(Optional<Instant> until, Instant now) {
    this.withdrawUntil = until.orElse(null);
    this.changed = now;
  }

  /** Also after the end. */
  void touched(Instant now) {
    this.changed = now;
  }

  /**
   * The citizen is to do something.
   *
   * @param by the last day for it, today or later; none where it may take as long as it does
   */
  void ask(String words, LocalDate by, Instant now) {
    if (by != null && by.isBefore(LocalDate.ofInstant(now, TimeSource.LOCAL))) {
      throw new DayHasPassed();
    }
    mustBeForwarded();
    this.askedIn = stands() ? CaseStatus.CONFIRMED : status;
    this.status = CaseStatus.WAITING_FOR_CITIZEN;
    this.asked = words;
    this.actBy = by;
    this.changed = now;
  }

  /** A booking that stands is asked about, cancelled or done; it never waits for approval again. */
  void change(CaseKind kind, CaseStatus to, Instant now) {
    mustBeForwarded();
    if (stands() && to != CaseStatus.CONFIRMED || !StatusWays.leads(kind, status, to)) {
      throw new StatusNotPossible();
    }
    goOn(to);
    this.changed = now;
  }

  /** A booking is confirmed, whatever was asked about it. */
  void granted(Instant now) {
    goOn(CaseStatus.CONFIRMED);
    this.changed = now;
  }

  void withdrawableUntil(Instant until) {
    this.withdrawUntil = until;
  }

  void end(CaseStatus to, String result, Instant now) {
    mustBeOpen();
    goOn(to);
    this.outcome = result;
    this.changed = now;
  }

  /** The citizen of an appointment is here, or it was a mistake to say so. */
  void arrived(Instant since, Instant now) {
    mustBeOpen();
    this.arrived = since;
    this.changed = now;
  }

  /** What was closed by mistake stands again. */
  void reopened(Instant now) {
    this.status = CaseStatus.CONFIRMED;
    this.outcome = null;
    this.changed = now;
  }

  /** Whether a booking is confirmed, also while something more is asked about it. */
  boolean stands() {
    return status == CaseStatus.CONFIRMED
        || (status == CaseStatus.WAITING_FOR_CITIZEN && askedIn == CaseStatus.CONFIRMED);
  }

  void mustBeOpen() {
    if (!status.isOpen()) {
      throw new CaseIsClosed();
    }
  }

  void mustBeWithdrawable(Instant now) {
    mustBeOpen();
    if (!mayWithdraw(now)) {
      throw new TooLateToWithdraw();
    }
  }

  boolean mayWithdraw(Instant now) {
    return status.isOpen() && (withdrawUntil == null || now.isBefore(withdrawUntil));
  }

  private void goOn(CaseStatus to) {
    this.status = to;
    this.asked = null;
    this.askedIn = null;
    this.actBy = null;
  }

  CaseStatus status() {
    return status;
  }

  Instant changed() {
    return changed;
  }

  Optional<Instant> arrived() {
    return Optional.ofNullable(arrived);
  }

  Optional<LocalDate> actBy() {
    return Optional.ofNullable(actBy);
  }

  Optional<String> asked() {
    return Optional.ofNullable(asked);
  }

  Optional<String> outcome() {
    return Optional.ofNullable(outcome);
  }
}
