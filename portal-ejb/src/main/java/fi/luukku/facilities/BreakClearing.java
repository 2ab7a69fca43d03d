package fi.luukku.facilities;

import fi.luukku.casework.CaseEvent.CaseFacts;
import fi.luukku.casework.CaseIsClosed;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.HandlerDesk;
import fi.luukku.casework.StaffMoving;
import fi.luukku.facilities.domain.FacilityOffering;
import fi.luukku.facilities.domain.HeldTerms;
import fi.luukku.facilities.domain.ReservationCase;
import fi.luukku.facilities.integration.FacilityContent;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.Claim;
import fi.luukku.reservations.ClaimTransaction;
import fi.luukku.reservations.Occupying;
import fi.luukku.reservations.OccupyingSeries;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.Series;
import fi.luukku.reservations.SlotAlreadyTaken;
import fi.luukku.reservations.Wish;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.TimeSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Moves or cancels what stands in a break, each in a transaction of its own. The citizen is told
 * why, in the language he chose, and in the words that staff added. Who is moved pays what was
 * agreed.
 */
@Stateless
@RolesAllowed("STAFF")
@TransactionManagement(TransactionManagementType.BEAN)
public class BreakClearing {
  @Inject private MaintenanceBreaks breaks;
  @Inject private FacilityContent content;
  @Inject private StaffMoving moving;
  @Inject private HandlerDesk desk;
  @Inject private Occupying occupying;
  @Inject private OccupyingSeries series;
  @Inject private DateCancelling dates;
  @Inject private ClaimTransaction transaction;
  @Inject private Clock clock;

  /**
   * What is to become of a reservation.
   *
   * @param starts of the date that is meant, where it has several
   * @param target key of the part to move it to; empty: it is cancelled
   */
  public record Choice(CaseNumber number, Instant starts, Optional<String> target) {}

  /** What became of it. */
  public record Outcome(CaseNumber number, Result result) {}

  public enum Result {
    MOVED,
    CANCELLED,
    /** The place to move it to is not free any more: it stands where it was. */
    TAKEN,
    /** It has ended, or does not stand in the break. */
    ENDED
  }

  /**
   * Does what was chosen, one after the other.
   *
   * @param words to the citizens, beside the break's reason; may be empty
   * @return what became of each
   * @throws NotFound where there is no such break, or it is of a facility of others
   */
  public List<Outcome> clear(Caller caller, String id, List<Choice> choices, String words) {
    MaintenanceBreak cause = breaks.one(caller, id);
    List<InTheWay> there = breaks.inTheWay(caller, id);
    return choices.stream()
        .map(one -> new Outcome(one.number(), result(caller, cause, there, one, words)))
        .toList();
  }

  private Result result(
      Caller caller, MaintenanceBreak cause, List<InTheWay> there, Choice choice, String words) {
    Optional<InTheWay> found =
        there.stream()
            .filter(one -> one.used().starts().equals(choice.starts()))
            .filter(
                one -> one.matter().filter(it -> it.number().equals(choice.number())).isPresent())
            .findFirst();
    if (found.isEmpty()) {
      return Result.ENDED;
    }
    try {
      return transaction.call(() -> once(caller, cause, found.get(), choice, words));
    } catch (SlotAlreadyTaken taken) {
      return Result.TAKEN;
    } catch (CaseIsClosed | NotFound gone) {
      return Result.ENDED;
    }
  }

  private Result once(
      Caller caller, MaintenanceBreak cause, InTheWay one, Choice choice, String words) {
    CaseFacts facts = moving.take(caller, choice.number());
    String why = why(cause, facts, words);
    if (choice.target().isPresent() && !one.inSeries()) {
      move(caller, facts, choice.target().get(), one.used(), why);
      return Result.MOVED;
    }
    if (one.inSeries()) {
      cancelDate(caller, facts, one.used(), why);
    } else {
      desk.cancel(caller, facts.number(), facts.revision(), why);
    }
    return Result.CANCELLED;
  }

  private void move(Caller caller, CaseFacts facts, String target, Period used, String why) {
    FacilityOffering offering =
        content.all().stream()
            .filter(one -> one.queue().equals(facts.queueKey()))
            .filter(one -> one.facility().part(target).isPresent())
            .findFirst()
            .orElseThrow(NotFound::new);
    FacilityPart part = offering.facility().part(target).orElseThrow(NotFound::new);
    mustBeLike(facts, offering);
    ReservedTerms agreed = ReservedTerms.read(facts.answersJson()).orElseThrow(NotFound::new);
    UserGroup group = agreed.group().orElse(UserGroup.RESIDENT);
    part.mustHold(agreed.people());
    HeldTerms there = offering.terms(part, group, used);
    HeldTerms terms = new HeldTerms(part.key(), agreed.price(), group, there.list());
    occupying.relocate(
        facts.idempotencyKey(), new Wish(offering.forStaff(part), used, terms.write()));
    ReservationCase made =
        new ReservationCase(
            held(facts, offering, part, used, terms),
            offering,
            agreed.event(),
            TimeSource.today(clock));
    moving.move(caller, facts.number(), made.asNewTime(), offering.facility().key(), why);
  }

  /** Nobody who has a hall gets a boat for it. */
  private void mustBeLike(CaseFacts facts, FacilityOffering offered) {
    boolean isLike =
        content.all().stream()
            .map(FacilityOffering::facility)
            .filter(one -> one.key().equals(facts.serviceKey()))
            .anyMatch(one -> one.kind().equals(offered.facility().kind()));
    if (!isLike) {
      throw new NotFound();
    }
  }

  private static HeldPeriod held(
      CaseFacts facts, FacilityOffering offering, FacilityPart part, Period used, HeldTerms terms) {
    return new HeldPeriod(
        facts.idempotencyKey(),
        offering.facility(),
        part,
        used,
        terms.price(),
        terms.group(),
        terms.list(),
        used.starts(),
        used.starts().minus(offering.facility().cancelUntil()));
  }

  private void cancelDate(Caller caller, CaseFacts facts, Period used, String why) {
    Series all = series.dates(facts.idempotencyKey()).orElseThrow(NotFound::new);
    Claim date = all.at(used.starts()).orElseThrow(NotFound::new);
    dates.cancel(caller, facts, all, date, why);
  }

  private static String why(MaintenanceBreak cause, CaseFacts facts, String words) {
    String reason = cause.reason().in(facts.contact().language());
    return words == null || words.isBlank() ? reason : reason + "\n\n" + words.strip();
  }
}
