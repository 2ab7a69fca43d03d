package fi.luukku.notifications;

import fi.luukku.casework.CaseNumber;
import fi.luukku.identity.Caller;
import fi.luukku.shared.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Calendar files of bookings. */
@Stateless
public class CalendarFiles {
  /**
   * The calendar file of the caller's booking.
   *
   * @throws fi.luukku.shared.NotFound where it is not his, or has no time
   */
  @RolesAllowed("CITIZEN")
  public CalendarFile of(Caller caller, CaseNumber number, Language language) {
    throw new UnsupportedOperationException();
  }
}
