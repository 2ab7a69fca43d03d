package fi.luukku.appointments.web;

import fi.luukku.appointments.AppointmentQueries;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.web.MovePages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** An appointment is moved where its time was chosen, as long as its service is offered. */
@ApplicationScoped
public class AppointmentMovePages implements MovePages {
  @Inject AppointmentQueries appointments;

  @Override
  public CaseKind kind() {
    return CaseKind.APPOINTMENT;
  }

  @Override
  public Optional<String> moveAt(CaseView matter) {
    return appointments.services().stream()
        .filter(service -> service.key().equals(matter.serviceKey()))
        .findFirst()
        .map(
            service ->
                ChooseTimeBacking.PAGE
                    + "?service="
                    + service.key()
                    + "&moving="
                    + matter.number());
  }
}
