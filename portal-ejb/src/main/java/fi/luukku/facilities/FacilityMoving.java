package fi.luukku.facilities;

import fi.luukku.casework.CaseEvent.CaseFacts;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseMoving;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.Receipt;
import fi.luukku.casework.StrongerSignInNeeded;
import fi.luukku.facilities.domain.FacilityOffering;
import fi.luukku.facilities.domain.HeldTerms;
import fi.luukku.facilities.domain.ReservationCase;
import fi.luukku.facilities.integration.FacilityContent;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.ClaimTransaction;
import fi.luukku.reservations.FreeDay;
import fi.luukku.reservations.FreeTimes;
import fi.luukku.reservations.Occupying;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.Wish;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.TimeSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a citizen moves his own reservation, as long as he may cancel it. */
@Stateless
@RolesAllowed("CITIZEN")
@TransactionManagement(TransactionManagementType.BEAN)
public class FacilityMoving {
  static final Set<CaseStatus> WAITS = EnumSet.of(CaseStatus.RECEIVED, CaseStatus.IN_PROGRESS);

  private FacilityContent content;
  private CaseMoving moving;
  private FreeTimes freeTimes;
  private Occupying occupying;
  private ClaimTransaction transaction;
  private Clock clock;

  protected FacilityMoving() {}

  @Inject
  public FacilityMoving(
      FacilityContent content,
      CaseMoving moving,
      FreeTimes freeTimes,
      Occupying occupying,
      ClaimTransaction transaction,
      Clock clock) {
    this.content = content;
    this.moving = moving;
    this.freeTimes = freeTimes;
    this.occupying = occupying;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * @throws NotFound where it is not his, or what it is of is not offered any more
   * @throws ApprovedForItsTime where somebody has approved it
   * @throws SeriesIsNotMoved where it has more dates than one, which {@link DateMoving} moves
   * @throws fi.luukku.casework.CaseIsClosed where it has ended
   * @throws fi.luukku.casework.TooLateToMove where its last moment for that has passed
   */
  public ReservationToMove one(Caller caller, CaseNumber number) {
    CaseFacts booking = moving.one(caller, number, CaseKind.RESERVATION);
    FacilityOffering offering = offering(booking);
    ReservedTerms terms = terms(booking);
    return new ReservationToMove(
        number,
        offering.facility(),
        part(offering, terms.part()),
        booking.time().orElseThrow(NotFound::new),
        terms.price(),
        group(terms),
        terms.people(),
        Optional.empty());
  }

  /**
   * When a part is free on these days, both included; the reservation's own time is, too.
   *
   * @throws fi.luukku.shared.Refusal as {@link #one}
   */
  public List<FreeDay> days(
      Caller caller, CaseNumber number, String part, LocalDate first, LocalDate last) {
    CaseFacts booking = moving.one(caller, number, CaseKind.RESERVATION);
    FacilityOffering offering = offering(booking);
    return freeTimes.daysToMove(
        caller,
        offering.bookable(part(offering, part)),
        first,
        last,
        Set.of(booking.idempotencyKey()));
  }

  /**
   * Moves the reservation: time, case, timeline, message and mail in one transaction, or nothing of
   * it. The same form again, and a move to where it is already, change nothing.
   *
   * @param part key of a part, or the facility's own for the whole
   * @param shownCents the price that was shown for it
   * @param formKey made when the form was shown
   * @throws fi.luukku.reservations.SlotAlreadyTaken with the nearest free times; it keeps its time
   * @throws PriceHasChanged where it costs something else by now
   * @throws TooManyPeople where the part is for fewer
   * @throws fi.luukku.shared.Refusal where the rules do not offer this period, or as {@link #one}
   * @throws StrongerSignInNeeded where the sign-in does not suffice for this facility
   */
  public Receipt move(
      Caller caller, CaseNumber number, String part, Period time, long shownCents, String formKey) {
    CaseMoving.Act act =
        new CaseMoving.Act(formKey, part + "/" + time.starts() + "/" + time.ends());
    return transaction.call(() -> once(caller, number, part, time, shownCents, act));
  }

  private Receipt once(
      Caller caller,
      CaseNumber number,
      String part,
      Period time,
      long shownCents,
      CaseMoving.Act act) {
    CaseMoving.Taken taken = moving.take(caller, number, CaseKind.RESERVATION, act);
    CaseFacts booking = taken.booking();
    if (taken.done()) {
      return moving.receipt(caller, booking);
    }
    FacilityOffering offering = offering(booking);
    StrongerSignInNeeded.unlessMet(offering.demand(), caller, clock.instant());
    UserGroup group = group(terms(booking));
    HeldTerms terms = terms(offering, part(offering, part), group, time, shownCents);
    ReservationCase made = asCase(booking, offering, time, terms);
    if (made.asNewTime().isThatOf(booking)) {
      return moving.receipt(caller, booking);
    }
    Wish wish = new Wish(offering.bookable(made.held().part()), time, terms.write());
    occupying.move(caller, booking.idempotencyKey(), wish);
    return moving.move(caller, booking, made.asNewTime(), act);
  }

  private static HeldTerms terms(
      FacilityOffering offering, FacilityPart part, UserGroup group, Period time, long shownCents) {
    HeldTerms terms = offering.terms(part, group, time);
    if (terms.price().cents() != shownCents) {
      throw new PriceHasChanged();
    }
    return terms;
  }

  private ReservationCase asCase(
      CaseFacts booking, FacilityOffering offering, Period time, HeldTerms terms) {
    EventDetails event = terms(booking).event();
    Facility facility = offering.facility();
    FacilityPart part = part(offering, terms.part());
    part.mustHold(event.people());
    HeldPeriod held =
        new HeldPeriod(
            booking.idempotencyKey(),
            facility,
            part,
            time,
            terms.price(),
            terms.group(),
            terms.list(),
            time.starts(),
            time.starts().minus(facility.cancelUntil()));
    return new ReservationCase(held, offering, event, TimeSource.today(clock));
  }

  private static ReservedTerms terms(CaseFacts booking) {
    return ReservedTerms.read(booking.answersJson()).orElseThrow(NotFound::new);
  }

  /** Of one from before there were groups, a resident. */
  private static UserGroup group(ReservedTerms terms) {
    return terms.group().orElse(UserGroup.RESIDENT);
  }

  private FacilityOffering offering(CaseFacts booking) {
    FacilityOffering offering = content.find(booking.serviceKey()).orElseThrow(NotFound::new);
    if (offering.facility().needsApproval() && !WAITS.contains(booking.status())) {
      throw new ApprovedForItsTime();
    }
    if (terms(booking).inSeries()) {
      throw new SeriesIsNotMoved();
    }
    return offering;
  }

  private static FacilityPart part(FacilityOffering offering, String key) {
    return offering.facility().part(key).orElseThrow(NotFound::new);
  }
}
