package fi.luukku.appointments.web;

import fi.luukku.appointments.AppointmentQueries;
import fi.luukku.appointments.AppointmentService;
import fi.luukku.appointments.BookedVisit;
import fi.luukku.appointments.ServicePoint;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.MeetingWay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** What to bring to an appointment, and how to get there, for the page of its matter. */
@Named("preparation")
@RequestScoped
public class PreparationBacking {
  @Inject AppointmentQueries appointments;
  @Inject VisitBacking visits;

  /** The service of an appointment; empty for other matters, and where it is given no longer. */
  public Optional<AppointmentService> of(CaseView matter) {
    return appointments.services().stream()
        .filter(one -> matter.kind() == CaseKind.APPOINTMENT)
        .filter(one -> one.key().equals(matter.serviceKey()))
        .findFirst();
  }

  /** Where one comes to; empty where one does not. */
  public Optional<ServicePoint> place(CaseView matter) {
    Optional<String> place =
        visits
            .booked(matter)
            .filter(booked -> booked.visit().way() == MeetingWay.PLACE)
            .map(BookedVisit::place);
    return of(matter).stream()
        .flatMap(service -> service.places().stream())
        .filter(one -> place.filter(one.key()::equals).isPresent())
        .findFirst();
  }
}
