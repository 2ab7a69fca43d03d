package fi.luukku.facilities.web;

import fi.luukku.facilities.HoursFailure;
import fi.luukku.facilities.HoursFromAddress;
import fi.luukku.facilities.HoursQueries;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** On {@code /staff/facilities}: how reading opening hours from addresses went. */
@Named
@RequestScoped
public class StaffHoursBacking {
  @Inject HoursQueries queries;
  @Inject CurrentCaller current;
  @Inject LocaleBacking locale;

  private List<HoursFromAddress> all;

  public List<HoursFromAddress> getAll() {
    if (all == null) {
      all = queries.of(current.caller());
    }
    return all;
  }

  public String why(HoursFailure failure) {
    return Texts.text(
        locale.getLanguage(),
        "facilities",
        "staff_hours.failure." + failure.name().toLowerCase(Locale.ROOT));
  }
}
