package fi.luukku.facilities;

import fi.luukku.casework.CaseDates;
import fi.luukku.casework.CaseEvent.CaseFacts;
import fi.luukku.casework.CaseMoving;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.Receipt;
import fi.luukku.facilities.MovableDates.Movable;
import fi.luukku.facilities.MovableDates.Step;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.ClaimTransaction;
import fi.luukku.reservations.FreeDay;
import fi.luukku.reservations.FreeTimes;
import fi.luukku.reservations.Period;
import fi.luukku.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a citizen moves one date of his series, as long as he may give it back. It stays in its
 * part of the facility; the other dates and what they cost stay as they are.
 */
@Stateless
@RolesAllowed("CITIZEN")
@TransactionManagement(TransactionManagementType.BEAN)
public class DateMoving {
  @Inject private CaseDates cases;
  @Inject private MovableDates movable;
  @Inject private FreeTimes freeTimes;
  @Inject private ClaimTransaction transaction;

  /**
   * @param starts of the date
   * @throws NotFound where the case is not his, or has no such date, or is not offered any more
   * @throws ApprovedForItsTime where somebody has approved it
   * @throws fi.luukku.casework.CaseIsClosed where it has ended
   * @throws fi.luukku.casework.TooLateToMove where the last moment for this date has passed
   */
  public ReservationToMove one(Caller caller, CaseNumber number, Instant starts) {
    CaseFacts facts = cases.own(caller, number);
    Movable date = movable.at(facts, starts);
    NewCase.CaseTime next = facts.time().orElseThrow(NotFound::new);
    return new ReservationToMove(
        number,
        date.offering().facility(),
        date.part(),
        NewCase.CaseTime.atPlace(date.time().starts(), date.time().ends(), next.place()),
        date.agreed().price(),
        date.agreed().group(),
        ReservedTerms.read(facts.answersJson()).orElseThrow(NotFound::new).people(),
        Optional.of(starts));
  }

  /**
   * When its part is free on these days, both included; the date's own time is, too.
   *
   * @throws fi.luukku.shared.Refusal as {@link #one}
   */
  public List<FreeDay> days(
      Caller caller, CaseNumber number, Instant starts, LocalDate first, LocalDate last) {
    Movable date = movable.at(cases.own(caller, number), starts);
    return freeTimes.daysToMove(
        caller, date.offering().bookable(date.part()), first, last, Set.of(date.claim().id()));
  }

  /**
   * Moves the date: its time, the case, timeline, message and mail in one transaction, or nothing
   * of it. The same form again, and a move to where it is already, change nothing.
   *
   * @param shownCents the price that was shown for it
   * @param formKey made when the form was shown
   * @throws fi.luukku.reservations.SlotAlreadyTaken with the nearest free times; it keeps its time
   * @throws PriceHasChanged where it costs something else by now
   * @throws fi.luukku.shared.Refusal where the rules do not offer this period, or as {@link #one}
   * @throws fi.luukku.casework.StrongerSignInNeeded where the sign-in does not suffice for this
   *     facility
   */
  public Receipt move(
      Caller caller,
      CaseNumber number,
      Instant starts,
      Period time,
      long shownCents,
      String formKey) {
    CaseMoving.Act act =
        new CaseMoving.Act(formKey, starts + "/" + time.starts() + "/" + time.ends());
    return transaction.call(
        () -> {
          CaseFacts facts = cases.take(caller, number);
          Optional<Receipt> done = cases.moved(caller, number, act);
          return done.orElseGet(() -> once(caller, facts, starts, time, shownCents, act));
        });
  }

  private Receipt once(
      Caller caller,
      CaseFacts facts,
      Instant starts,
      Period time,
      long shownCents,
      CaseMoving.Act act) {
    Movable date = movable.at(facts, starts);
    return date.time().equals(time)
        ? cases.receipt(caller, facts.number())
        : movable.move(caller, facts, List.of(new Step(date, time, shownCents)), act);
  }
}
