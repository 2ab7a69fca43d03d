package fi.luukku.facilities;

import fi.luukku.audit.AuditTrail;
import fi.luukku.facilities.domain.FacilityOffering;
import fi.luukku.facilities.domain.PlannedBreak;
import fi.luukku.facilities.integration.FacilityContent;
import fi.luukku.facilities.persistence.Breaks;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.ClaimTransaction;
import fi.luukku.reservations.ClosedTimes;
import fi.luukku.reservations.TimeHasPassed;
import fi.luukku.shared.Language;
import fi.luukku.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * When facilities are out of use, for the staff of their queue. A break closes its time at once;
 * what is reserved in it stands until it is moved or cancelled ({@link BreakClearing}).
 */
@Stateless
@RolesAllowed("STAFF")
@TransactionManagement(TransactionManagementType.BEAN)
public class MaintenanceBreaks {
  static final int MOST_DAYS = 400;
  static final int LONGEST_REASON = 500;

  @Inject private FacilityContent content;
  @Inject private Breaks breaks;
  @Inject private BreakSurvey survey;
  @Inject private ClosedTimes closed;
  @Inject private ClaimTransaction transaction;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** All that he may take out of use; each facility before its parts. */
  public List<Place> places(Caller caller) {
    return served(caller)
        .flatMap(
            one -> one.facility().parts().stream().map(part -> new Place(one.facility(), part)))
        .toList();
  }

  /** The breaks of his facilities that are not over, the earliest first. */
  public List<MaintenanceBreak> current(Caller caller) {
    return transaction.call(
        () ->
            breaks.notOver(clock.instant()).stream()
                .flatMap(one -> find(caller, one.part()).map(found -> seen(one, found)).stream())
                .toList());
  }

  /**
   * @throws NotFound where there is none of this id, or it is of a facility of others
   */
  public MaintenanceBreak one(Caller caller, String id) {
    return transaction.call(
        () -> {
          PlannedBreak planned = get(caller, id);
          return seen(planned, offering(caller, planned.part(), planned.object()));
        });
  }

  /**
   * What stands in a break that is not made yet.
   *
   * @throws fi.luukku.shared.Refusal as {@link #make}
   */
  public List<InTheWay> preview(Caller caller, NewBreak wanted) {
    FacilityOffering offering = checked(caller, wanted);
    return transaction.call(() -> survey.of(caller, offering, wanted.part(), wanted.time()));
  }

  /**
   * What stands in a break.
   *
   * @throws NotFound as {@link #one}
   */
  public List<InTheWay> inTheWay(Caller caller, String id) {
    return transaction.call(
        () -> {
          PlannedBreak planned = get(caller, id);
          FacilityOffering offering = offering(caller, planned.part(), planned.object());
          return survey.of(caller, offering, planned.part(), planned.time());
        });
  }

  /**
   * Makes a break: nothing of its time can be reserved from then on, and holds in it end. The same
   * form sent again makes none.
   *
   * @param formKey made when the form was shown
   * @return its id
   * @throws NotFound where there is no such part, or it is of a facility of others
   * @throws TimeHasPassed where it would be over already
   * @throws BreakTooLong where it is longer than 400 days
   * @throws BreakReasonMissing without a reason in each language, or with a long one
   */
  public String make(Caller caller, String formKey, NewBreak wanted) {
    checked(caller, wanted);
    String once = caller.ownerKey() + "/" + formKey;
    String id = UUID.nameUUIDFromBytes(once.getBytes(StandardCharsets.UTF_8)).toString();
    PlannedBreak made = new PlannedBreak(id, wanted.part(), wanted.time(), wanted.reason());
    return transaction.call(
        () -> {
          if (breaks.add(made)) {
            closed.close(made.source(), made.part(), made.time());
            audit.done(caller, "facility-break-made", "resource:" + made.part());
          }
          return id;
        });
  }

  /**
   * Ends a break before its time: it can be reserved again at once. Again: nothing happens.
   *
   * @throws NotFound as {@link #one}
   */
  public void end(Caller caller, String id) {
    transaction.call(
        () -> {
          PlannedBreak planned = get(caller, id);
          offering(caller, planned.part(), planned.object());
          breaks.end(id, clock.instant());
          closed.open(planned.source());
          audit.done(caller, "facility-break-ended", "resource:" + planned.part());
          return id;
        });
  }

  private FacilityOffering checked(Caller caller, NewBreak wanted) {
    FacilityOffering offering = offering(caller, wanted.part(), "resource:" + wanted.part());
    for (Language language : Language.values()) {
      String reason = wanted.reason().in(language);
      if (reason.isBlank() || reason.length() > LONGEST_REASON) {
        throw new BreakReasonMissing(language.tag(), LONGEST_REASON);
      }
    }
    if (!wanted.time().ends().isAfter(clock.instant())) {
      throw new TimeHasPassed();
    }
    if (wanted.time().length().toDays() > MOST_DAYS) {
      throw new BreakTooLong(MOST_DAYS);
    }
    return offering;
  }

  private PlannedBreak get(Caller caller, String id) {
    return breaks.find(id).orElseThrow(() -> denied(caller, PlannedBreak.object(id)));
  }

  private FacilityOffering offering(Caller caller, String part, String asked) {
    return find(caller, part).orElseThrow(() -> denied(caller, asked));
  }

  private NotFound denied(Caller caller, String asked) {
    audit.denied(caller, "facility-break", asked);
    return new NotFound();
  }

  private Optional<FacilityOffering> find(Caller caller, String part) {
    return served(caller).filter(one -> one.facility().part(part).isPresent()).findFirst();
  }

  private Stream<FacilityOffering> served(Caller caller) {
    return content.all().stream().filter(one -> one.isServedBy(caller));
  }

  private static MaintenanceBreak seen(PlannedBreak one, FacilityOffering offering) {
    Facility facility = offering.facility();
    Place place = new Place(facility, facility.part(one.part()).orElseThrow(NotFound::new));
    return new MaintenanceBreak(one.id(), place, one.time(), one.reason());
  }
}
