package fi.luukku.appointments.web;

import fi.luukku.appointments.AppointmentQueries;
import fi.luukku.appointments.AppointmentService;
import fi.luukku.appointments.ServicePoint;
import fi.luukku.identity.AssuranceLevel;
import fi.luukku.site.web.ForEverybody;
import fi.luukku.site.web.LocaleBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** The page where one chooses the service. */
@Named
@RequestScoped
public class AppointmentsBacking {
  @Inject AppointmentQueries appointments;
  @Inject LocaleBacking locale;

  public List<AppointmentService> getServices() {
    return appointments.services();
  }

  /** Whether booking a service asks for more than the usual sign-in; false where it is none. */
  @ForEverybody
  public boolean isStrong(String service) {
    return appointments.services().stream()
        .filter(one -> one.key().equals(service))
        .anyMatch(one -> one.demand().level() == AssuranceLevel.HIGH);
  }

  /** Names of the places where a service is given. */
  public String places(AppointmentService service) {
    return service.places().stream()
        .map(ServicePoint::name)
        .map(locale::say)
        .collect(Collectors.joining(" · "));
  }
}
