package fi.luukku.calendars.web;

import fi.luukku.calendars.ResourceCalendars;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.OfferedResource;
import fi.luukku.site.web.LocaleBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** {@code /staff/calendars}: the resources that a member of staff answers for. */
@Named
@RequestScoped
public class StaffCalendarsBacking {
  @Inject ResourceCalendars desk;
  @Inject CurrentCaller current;
  @Inject LocaleBacking locale;

  private List<OfferedResource> all;

  /** By their names, as the page's language has them. */
  public List<OfferedResource> getAll() {
    if (all == null) {
      all =
          desk.served(current.caller()).stream()
              .sorted(Comparator.comparing(one -> locale.say(one.name())))
              .toList();
    }
    return all;
  }
}
