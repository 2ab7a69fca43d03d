package fi.luukku.facilities;

import fi.luukku.casework.CaseDates;
import fi.luukku.casework.CaseEvent.CaseFacts;
import fi.luukku.casework.CaseMoving;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.Receipt;
import fi.luukku.casework.TooLateToMove;
import fi.luukku.facilities.MovableDates.Movable;
import fi.luukku.facilities.MovableDates.Step;
import fi.luukku.facilities.domain.SeriesPlan;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.Bookable;
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
import java.util.stream.Collectors;

/**
 * Where a citizen moves all dates of his series that are left to another day of the week or another
 * time of day, after a look at what is free then.
 */
@Stateless
@RolesAllowed("CITIZEN")
@TransactionManagement(TransactionManagementType.BEAN)
public class SeriesMoving {
  @Inject private CaseDates cases;
  @Inject private MovableDates movable;
  @Inject private FreeTimes freeTimes;
  @Inject private ClaimTransaction transaction;

  /**
   * A date and where it is to go.
   *
   * @param starts of the date
   * @param shownCents the price that was shown for it there
   */
  public record Chosen(Instant starts, Period to, long shownCents) {}

  /**
   * @throws NotFound where the case is not his, or no series, or not offered any more
   * @throws ApprovedForItsTime where somebody has approved it
   * @throws fi.luukku.casework.CaseIsClosed where it has ended
   * @throws TooLateToMove where the last moment has passed for each of its dates
   */
  public SeriesToMove one(Caller caller, CaseNumber number) {
    List<Movable> all = all(cases.own(caller, number));
    Movable first = all.get(0);
    return new SeriesToMove(
        number,
        first.offering().facility(),
        first.part(),
        first.agreed().group(),
        all.stream().map(Movable::time).toList());
  }

  /**
   * Where each date would go, with what is free near by where it cannot; one query, however many.
   * The times that the series has now are in nobody's way.
   *
   * @throws fi.luukku.shared.Refusal as {@link #one}
   */
  public List<PlannedMove> plan(Caller caller, CaseNumber number, SeriesShift shift) {
    List<Movable> all = all(cases.own(caller, number));
    Movable first = all.get(0);
    Bookable what = first.offering().bookable(first.part());
    List<LocalDate> days = all.stream().map(one -> shift.dayOf(one.time())).sorted().toList();
    Set<String> own = all.stream().map(one -> one.claim().id()).collect(Collectors.toSet());
    List<FreeDay> around =
        freeTimes.daysToMove(
            caller,
            what.forLength(first.time().length()),
            days.get(0).minusDays(SeriesPlan.DAYS_AROUND),
            days.get(days.size() - 1).plusDays(SeriesPlan.DAYS_AROUND),
            own);
    SeriesPlan plan =
        new SeriesPlan(all.stream().flatMap(one -> shift.of(one.time()).stream()).toList(), around);
    return all.stream().map(one -> planned(plan, shift, what, one.time())).toList();
  }

  private PlannedMove planned(SeriesPlan plan, SeriesShift shift, Bookable what, Period from) {
    Optional<Period> wanted = shift.of(from);
    return new PlannedMove(
        from,
        plan.on(shift.dayOf(from), wanted, wanted.flatMap(time -> freeTimes.refusal(what, time))));
  }

  /**
   * Moves the chosen dates, all of them or none: times, case, timeline, message and mail in one
   * transaction. The same form again changes nothing; a date that is where it is to go stays.
   *
   * @param formKey made when the form was shown
   * @throws NoDateChosen where none goes anywhere
   * @throws fi.luukku.reservations.SlotAlreadyTaken where somebody else has one of the times by now
   * @throws PriceHasChanged where one costs something else by now
   * @throws fi.luukku.shared.Refusal where the rules do not offer a period, or as {@link #one}
   */
  public Receipt move(Caller caller, CaseNumber number, List<Chosen> chosen, String formKey) {
    CaseMoving.Act act = new CaseMoving.Act(formKey, chosen.toString());
    return transaction.call(
        () -> {
          CaseFacts facts = cases.take(caller, number);
          Optional<Receipt> done = cases.moved(caller, number, act);
          return done.orElseGet(() -> movable.move(caller, facts, steps(facts, chosen), act));
        });
  }

  private List<Step> steps(CaseFacts facts, List<Chosen> chosen) {
    List<Step> steps =
        chosen.stream()
            .map(one -> new Step(movable.at(facts, one.starts()), one.to(), one.shownCents()))
            .filter(step -> !step.to().equals(step.date().time()))
            .toList();
    if (steps.isEmpty()) {
      throw new NoDateChosen();
    }
    return steps;
  }

  private List<Movable> all(CaseFacts facts) {
    List<Movable> all = movable.all(facts);
    if (all.isEmpty()) {
      throw new TooLateToMove();
    }
    return all;
  }
}
