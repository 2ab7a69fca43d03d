package fi.luukku.facilities.domain;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.NewTime;
import fi.luukku.facilities.EventDetails;
import fi.luukku.facilities.HeldPeriod;
import fi.luukku.shared.LocalizedText;
import fi.luukku.shared.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The case that a confirmed period becomes.
 *
 * @param today to count the promised answer from, where somebody must approve
 */
public record ReservationCase(
    HeldPeriod held, FacilityOffering offering, EventDetails event, LocalDate today) {

  public NewCase asNewCase(NewCase.Contact contact) {
    boolean waits = held.facility().needsApproval();
    return new NewCase(
        CaseKind.RESERVATION,
        held.id(),
        held.facility().key(),
        offering.queue(),
        title(),
        waits ? CaseStatus.RECEIVED : CaseStatus.CONFIRMED,
        waits ? Optional.of(answerBy()) : Optional.empty(),
        Optional.of(caseTime()),
        contact,
        answers(),
        List.of(),
        Optional.of(held.cancelUntil()));
  }

  /** What a reservation becomes that is moved here. */
  public NewTime asNewTime() {
    return new NewTime(title(), caseTime(), answers(), Optional.of(held.cancelUntil()));
  }

  private NewCase.CaseTime caseTime() {
    return NewCase.CaseTime.atPlace(
        held.time().starts(), held.time().ends(), FacilityWords.place(held.facility()));
  }

  private LocalDate answerBy() {
    return WorkingDays.onOrAfter(today.plusDays(offering.answerDays()));
  }

  private LocalizedText title() {
    return FacilityWords.title(held.facility(), held.part());
  }

  private String answers() {
    return new ReservationAnswers(
            held.facility().key(),
            held.part().key(),
            held.time(),
            event,
            held.group(),
            held.list(),
            held.price().cents(),
            held.price().vatPercent(),
            held.price().vatCents())
        .asJson()
        .toString();
  }
}
