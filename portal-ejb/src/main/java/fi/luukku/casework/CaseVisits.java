package fi.luukku.casework;

import fi.luukku.casework.TimelineEntry.Kind;
import fi.luukku.casework.domain.CaseFile;
import fi.luukku.casework.domain.Visit;
import fi.luukku.casework.persistence.CaseFiles;
import fi.luukku.casework.persistence.VisitRows;
import fi.luukku.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Who has come to an appointment, and who has not, as staff see it. Each reaches the appointments
 * of his queues, as on {@link HandlerDesk}; any other is {@link fi.luukku.shared.NotFound}. What is
 * said twice is written once.
 */
@Stateless
@RolesAllowed("STAFF")
public class CaseVisits {
  @Inject private CaseFiles files;
  @Inject private VisitRows rows;
  @Inject private CaseReach reach;
  @Inject private CaseStory story;
  @Inject private Clock clock;

  /**
   * The appointments that were made of these claims and stand in the caller's queues, the earliest
   * first.
   */
  public List<VisitRow> of(Caller caller, Collection<String> claims) {
    if (claims.isEmpty()) {
      return List.of();
    }
    return rows.of(claims).stream().filter(row -> reach.serves(caller, row.queueKey())).toList();
  }

  /**
   * He has come.
   *
   * @throws NotOnThisDay where the appointment is on another day
   * @throws CaseIsClosed where it has ended
   */
  public void arrived(Caller caller, CaseNumber number) {
    CaseFile file = served(caller, number);
    Instant now = clock.instant();
    tell(caller, file, Kind.ARRIVED, now, new Visit(file).comes(now));
  }

  /**
   * That he has come was a mistake.
   *
   * @throws CaseIsClosed where it has ended
   */
  public void undoArrival(Caller caller, CaseNumber number) {
    CaseFile file = served(caller, number);
    Instant now = clock.instant();
    tell(caller, file, Kind.ARRIVAL_UNDONE, now, new Visit(file).hasNotCome(now));
  }

  /**
   * He did not come: the case is closed, and he is told. Nothing is counted against him.
   *
   * @throws TimeNotBegun before the appointment begins
   * @throws HasArrived where he has come
   * @throws CaseIsClosed where it has ended otherwise
   */
  public void missed(Caller caller, CaseNumber number) {
    CaseFile file = served(caller, number);
    Instant now = clock.instant();
    tell(caller, file, Kind.CLOSED, now, new Visit(file).isMissed(now));
  }

  /**
   * That he did not come was a mistake: the appointment stands again, and he is told.
   *
   * @throws NoShowStands where it was said on another day
   */
  public void undoMissed(Caller caller, CaseNumber number) {
    CaseFile file = served(caller, number);
    Instant now = clock.instant();
    tell(caller, file, Kind.REOPENED, now, new Visit(file).isNotMissed(closed(file), now));
  }

  private CaseFile served(Caller caller, CaseNumber number) {
    return reach.served(
        caller, number, files.lock(number).filter(file -> file.kind() == CaseKind.APPOINTMENT));
  }

  private Instant closed(CaseFile file) {
    return files.timeline(file).stream()
        .filter(entry -> entry.kind() == Kind.CLOSED)
        .map(TimelineEntry::at)
        .reduce((earlier, later) -> later)
        .orElse(Instant.EPOCH);
  }

  private void tell(Caller caller, CaseFile file, Kind kind, Instant now, boolean changed) {
    if (changed) {
      String id = CaseStory.newId();
      story.add(caller, file, Author.staff(caller).wrote(file, id, now, kind, Optional.empty()));
    }
  }
}
