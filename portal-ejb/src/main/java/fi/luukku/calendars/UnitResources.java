package fi.luukku.calendars;

import fi.luukku.audit.AuditTrail;
import fi.luukku.calendars.domain.ServedByUnit;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.OfferedResource;
import fi.luukku.reservations.OfferedResources;
import fi.luukku.shared.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The resources of all capabilities, and who answers for them. */
@Dependent
class UnitResources {
  @Inject @Any private Instance<OfferedResources> capabilities;
  @Inject private AuditTrail audit;

  Optional<OfferedResource> find(String key) {
    return all().filter(one -> one.key().equals(key)).findFirst();
  }

  /** Those that a member of staff answers for. */
  List<OfferedResource> of(Caller caller) {
    return all().filter(one -> ServedByUnit.allows(caller, one)).toList();
  }

  /**
   * @throws NotFound where it is not there or not his unit's; the audit trail keeps the attempt
   */
  OfferedResource served(Caller caller, String key) {
    return find(key)
        .filter(one -> ServedByUnit.allows(caller, one))
        .orElseThrow(() -> denied(caller, key));
  }

  private Stream<OfferedResource> all() {
    return capabilities.stream().flatMap(one -> one.offered().stream());
  }

  private NotFound denied(Caller caller, String key) {
    audit.denied(caller, "resource-calendar", "resource:" + key);
    return new NotFound();
  }
}
