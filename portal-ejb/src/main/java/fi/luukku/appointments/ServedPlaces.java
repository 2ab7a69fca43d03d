package fi.luukku.appointments;

import fi.luukku.appointments.domain.Offering;
import fi.luukku.audit.AuditTrail;
import fi.luukku.casework.ServedQueues;
import fi.luukku.identity.Caller;
import fi.luukku.shared.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** At which service points a member of staff serves which services: those of his queues. */
@Dependent
class ServedPlaces {
  @Inject private ServedQueues queues;
  @Inject private AuditTrail audit;

  List<Offering> offerings(Caller caller, List<Offering> all) {
    return all.stream().filter(one -> queues.serves(caller, one.queue())).toList();
  }

  List<ServicePoint> places(Caller caller, List<Offering> all) {
    return offerings(caller, all).stream()
        .flatMap(one -> one.service().places().stream())
        .distinct()
        .toList();
  }

  /**
   * @throws NotFound where he serves nothing there; the audit trail keeps the attempt
   */
  ServicePoint place(Caller caller, List<Offering> all, String key) {
    return places(caller, all).stream()
        .filter(one -> one.key().equals(key))
        .findFirst()
        .orElseThrow(() -> denied(caller, "service-point"));
  }

  /**
   * @throws NotFound where it is not his to give; the audit trail keeps the attempt
   */
  Offering offering(Caller caller, List<Offering> all, String service) {
    return offerings(caller, all).stream()
        .filter(one -> one.service().key().equals(service))
        .findFirst()
        .orElseThrow(() -> denied(caller, "appointment-service"));
  }

  /** What was asked for may be anything that somebody typed, and is not kept. */
  private NotFound denied(Caller caller, String what) {
    audit.denied(caller, what, what);
    return new NotFound();
  }
}
