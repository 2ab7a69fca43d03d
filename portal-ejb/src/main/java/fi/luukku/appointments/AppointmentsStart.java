package fi.luukku.appointments;

import fi.luukku.appointments.integration.AppointmentContent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Reads the services at start, so that content which does not fit is told then and not later. */
@Singleton
@Startup
@DependsOn("DatabaseStart")
@PermitAll
public class AppointmentsStart {
  @Inject private AppointmentContent content;

  @PostConstruct
  void read() {
    content.all();
  }
}
