package fi.luukku.appointments;

import fi.luukku.appointments.domain.DeskException;
import fi.luukku.appointments.domain.DeskException.Kind;
import fi.luukku.appointments.integration.DeskOpenings;
import fi.luukku.appointments.persistence.DeskExceptions;
import fi.luukku.audit.AuditTrail;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.ClaimTransaction;
import fi.luukku.reservations.ClosedTimes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The changes of opening that {@link DeskOpening} has made, and how they are taken back. */
@Stateless
@RolesAllowed("STAFF")
@TransactionManagement(TransactionManagementType.BEAN)
public class MadeChanges {
  @Inject private DeskPlaces places;
  @Inject private DeskBookings bookings;
  @Inject private DeskExceptions exceptions;
  @Inject private DeskOpenings openings;
  @Inject private ClosedTimes closed;
  @Inject private ClaimTransaction transaction;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * The changes at a place that are not over, the earliest first.
   *
   * @throws NotFound where he answers for no desk there
   */
  public List<MadeChange> of(Caller caller, String place) {
    return transaction.call(
        () -> {
          DeskPlace his = places.served(caller, place);
          Map<String, List<DeskException>> batches =
              Stream.of(Kind.OPEN, Kind.CLOSED)
                  .flatMap(kind -> exceptions.of(kind, clock.instant()).stream())
                  .filter(one -> his.desk(one.desk()).isPresent())
                  .sorted(Comparator.comparing(DeskException::time))
                  .collect(
                      Collectors.groupingBy(
                          DeskException::batch, LinkedHashMap::new, Collectors.toList()));
          return batches.values().stream().map(rows -> made(rows, his)).toList();
        });
  }

  private static MadeChange made(List<DeskException> rows, DeskPlace place) {
    DeskException one = rows.get(0);
    return new MadeChange(
        one.batch(),
        one.kind() == Kind.OPEN ? OpeningChange.Kind.OPEN : OpeningChange.Kind.CLOSE,
        rows.stream()
            .map(DeskException::desk)
            .distinct()
            .sorted()
            .flatMap(desk -> place.desk(desk).stream())
            .toList(),
        one.time().starts(),
        rows.stream().map(row -> row.time().ends()).max(Instant::compareTo).orElseThrow(),
        rows.size(),
        one.reason());
  }

  /**
   * Takes a change back. Again where there is none: nothing happens.
   *
   * @throws OpeningInUse where somebody has booked a time that it has opened
   * @throws NotFound where he does not answer for all its desks
   */
  public void takeBack(Caller caller, String id) {
    transaction.call(
        () -> {
          List<DeskException> rows =
              exceptions.ofBatch(id).stream().filter(row -> row.kind() != Kind.ABSENT).toList();
          rows.forEach(row -> places.withDesk(caller, row.desk()));
          mustBeUnused(caller, rows);
          rows.forEach(
              row -> {
                exceptions.remove(row.id());
                closed.open(row.source());
              });
          if (!rows.isEmpty()) {
            audit.done(caller, "desk-change-taken-back", "resource:" + rows.get(0).desk());
          }
          return id;
        });
    openings.forget();
  }

  private void mustBeUnused(Caller caller, List<DeskException> rows) {
    int used =
        rows.stream()
            .filter(row -> row.kind() == Kind.OPEN && row.time().ends().isAfter(clock.instant()))
            .mapToInt(row -> bookings.in(caller, desk(caller, row), row.time()).size())
            .sum();
    if (used > 0) {
      throw new OpeningInUse(used);
    }
  }

  private DeskPlace.Desk desk(Caller caller, DeskException row) {
    return places.withDesk(caller, row.desk()).desk(row.desk()).orElseThrow();
  }
}
