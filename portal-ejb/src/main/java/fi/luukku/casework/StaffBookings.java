package fi.luukku.casework;

import fi.luukku.audit.AuditTrail;
import fi.luukku.casework.domain.CaseFile;
import fi.luukku.casework.persistence.CaseFiles;
import fi.luukku.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The cases of bookings by the claims that they were made of, for who shows a calendar to staff.
 * What stands in another's queue, and a claim without a case, is left out.
 */
@Stateless
@RolesAllowed("STAFF")
public class StaffBookings {
  @Inject private CaseFiles files;
  @Inject private CaseReach reach;
  @Inject private AuditTrail audit;

  /** By claim, without names. */
  public Map<String, StaffBooking> unnamed(
      Caller caller, Collection<String> claims, CaseKind kind) {
    return served(caller, claims, kind).stream()
        .collect(byClaim(file -> booking(file, Optional.empty())));
  }

  /** By claim, with names. Each is written to the audit trail as a look at that person's case. */
  public Map<String, StaffBooking> named(Caller caller, Collection<String> claims, CaseKind kind) {
    List<CaseFile> served = served(caller, claims, kind);
    served.forEach(
        file -> audit.looked(caller, "booking-listed", "case:" + file.number(), file.people()));
    return served.stream()
        .collect(byClaim(file -> booking(file, file.partyName().or(file::citizenName))));
  }

  private List<CaseFile> served(Caller caller, Collection<String> claims, CaseKind kind) {
    return files.ofClaims(Set.copyOf(claims), kind).stream()
        .filter(file -> reach.serves(caller, file.queueKey()))
        .toList();
  }

  private static java.util.stream.Collector<CaseFile, ?, Map<String, StaffBooking>> byClaim(
      Function<CaseFile, StaffBooking> made) {
    return Collectors.toMap(CaseFile::idempotencyKey, made, (one, other) -> one);
  }

  private static StaffBooking booking(CaseFile file, Optional<String> name) {
    return new StaffBooking(
        file.number(),
        file.idempotencyKey(),
        file.serviceKey(),
        file.title(),
        file.status(),
        file.time().orElseThrow(),
        file.answers(),
        file.contact().language(),
        name);
  }
}
