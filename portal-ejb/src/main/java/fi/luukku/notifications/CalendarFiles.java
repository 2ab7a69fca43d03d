package fi.luukku.notifications;

import fi.luukku.casework.CaseDates;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.CitizenCases;
import fi.luukku.casework.Outcomes;
import fi.luukku.identity.Caller;
import fi.luukku.notifications.domain.BookingEntry;
import fi.luukku.notifications.integration.CalendarWriter;
import fi.luukku.shared.Language;
import fi.luukku.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;

/** Calendar files of bookings. */
@Stateless
public class CalendarFiles {
  private static final Set<CaseStatus> LEFT =
      EnumSet.of(CaseStatus.CANCELLED, CaseStatus.WITHDRAWN);

  @Inject private CitizenCases cases;
  @Inject private CaseDates booking;
  @Inject private BookingDates dates;
  @Inject private CalendarWriter calendars;

  /**
   * The calendar file of the caller's booking.
   *
   * @throws fi.luukku.shared.NotFound where it is not his, or has no time
   */
  @RolesAllowed("CITIZEN")
  public CalendarFile of(Caller caller, CaseNumber number, Language language) {
    CaseView view = cases.one(caller, number);
    CaseStatus status = status(view);
    BookingEntry entry =
        new BookingEntry(
            number.value(),
            status,
            view.title(),
            view.time().orElseThrow(NotFound::new),
            view.revision(),
            view.changed(),
            language,
            dates.of(booking.own(caller, number), LEFT.contains(status)));
    return new CalendarFile(number + ".ics", calendars.write(entry));
  }

  private static CaseStatus status(CaseView view) {
    boolean left = view.outcome().filter(Outcomes::leavesTheTime).isPresent();
    return left ? CaseStatus.CANCELLED : view.status();
  }
}
