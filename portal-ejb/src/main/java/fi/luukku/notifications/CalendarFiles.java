package fi.luukku.notifications;

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

/** Calendar files of bookings. */
@Stateless
public class CalendarFiles {
  @Inject private CitizenCases cases;
  @Inject private CalendarWriter calendars;

  /**
   * The calendar file of the caller's booking.
   *
   * @throws fi.luukku.shared.NotFound where it is not his, or has no time
   */
  @RolesAllowed("CITIZEN")
  public CalendarFile of(Caller caller, CaseNumber number, Language language) {
    CaseView view = cases.one(caller, number);
    BookingEntry entry =
        new BookingEntry(
            number.value(),
            status(view),
            view.title(),
            view.time().orElseThrow(NotFound::new),
            view.revision(),
            view.changed(),
            language);
    return new CalendarFile(number + ".ics", calendars.write(entry));
  }

  private static CaseStatus status(CaseView view) {
    boolean left = view.outcome().filter(Outcomes::leavesTheTime).isPresent();
    return left ? CaseStatus.CANCELLED : view.status();
  }
}
