package fi.luukku.appointments;

import fi.luukku.appointments.domain.ServedDesks;
import fi.luukku.appointments.integration.PlaceContent;
import fi.luukku.audit.AuditTrail;
import fi.luukku.identity.Caller;
import fi.luukku.shared.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The service points and desks that a member of staff answers for. */
@Dependent
class DeskPlaces {
  @Inject private PlaceContent content;
  @Inject private AuditTrail audit;

  List<DeskPlace> of(Caller caller) {
    return content.all().stream().flatMap(one -> ServedDesks.of(caller, one).stream()).toList();
  }

  /**
   * The place with his desks alone.
   *
   * @throws NotFound where it is not there or none of its desks is his; the audit trail keeps the
   *     attempt
   */
  DeskPlace served(Caller caller, String place) {
    return of(caller).stream()
        .filter(one -> one.key().equals(place))
        .findFirst()
        .orElseThrow(() -> denied(caller, place));
  }

  /**
   * The place of a desk that is his.
   *
   * @throws NotFound as {@link #served}
   */
  DeskPlace withDesk(Caller caller, String desk) {
    return of(caller).stream()
        .filter(one -> one.desk(desk).isPresent())
        .findFirst()
        .orElseThrow(() -> denied(caller, desk));
  }

  private NotFound denied(Caller caller, String key) {
    audit.denied(caller, "desk-calendar", "resource:" + key);
    return new NotFound();
  }
}
