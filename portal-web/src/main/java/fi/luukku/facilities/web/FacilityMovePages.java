package fi.luukku.facilities.web;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.web.MovePages;
import fi.luukku.facilities.Facility;
import fi.luukku.facilities.FacilityQueries;
import fi.luukku.facilities.ReservedTerms;
import fi.luukku.facilities.SeriesDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * A reservation is moved on the page of its facility, as long as that is offered. One that was
 * approved is not: another time needs another yes.
 */
@ApplicationScoped
public class FacilityMovePages implements MovePages {
  @Inject FacilityQueries facilities;

  @Override
  public CaseKind kind() {
    return CaseKind.RESERVATION;
  }

  @Override
  public Optional<String> moveAt(CaseView matter) {
    return offered(matter)
        .filter(
            one -> ReservedTerms.read(matter.answersJson()).map(t -> !t.inSeries()).orElse(false))
        .map(one -> url(one, matter));
  }

  /** Where one date of a series is moved, if it may be. */
  Optional<String> moveAt(CaseView matter, SeriesDate date) {
    return offered(matter)
        .filter(one -> date.mayGiveBack())
        .map(one -> url(one, matter) + "&date=" + date.time().starts());
  }

  private Optional<Facility> offered(CaseView matter) {
    return facilities
        .offered(matter.serviceKey())
        .filter(one -> !one.needsApproval() || isUnanswered(matter));
  }

  private static boolean isUnanswered(CaseView matter) {
    return matter.status() == CaseStatus.RECEIVED || matter.status() == CaseStatus.IN_PROGRESS;
  }

  private static String url(Facility facility, CaseView matter) {
    return FacilityPages.PAGE + "?key=" + facility.key() + "&moving=" + matter.number();
  }
}
