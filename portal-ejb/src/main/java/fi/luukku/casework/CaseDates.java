package fi.luukku.casework;

import fi.luukku.casework.CaseEvent.CaseFacts;
import fi.luukku.casework.TimelineEntry.Kind;
import fi.luukku.casework.domain.BookedTime;
import fi.luukku.casework.domain.CaseFile;
import fi.luukku.casework.persistence.CaseFiles;
import fi.luukku.identity.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a booking capability keeps the case of a booking with several dates, inside its own
 * transaction. The case's time is always that of its next date.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CaseDates {
  @Inject private CaseFiles files;
  @Inject private CaseReach reach;
  @Inject private CaseStory story;
  @Inject private Clock clock;

  /** When a date is, or was. */
  public record Date(Instant starts, Instant ends) {
    /** In ISO 8601, as timeline entries and messages carry it. */
    public String interval() {
      return starts + "/" + ends;
    }

    /** The date of a timeline entry that tells that one was given back. */
    public static Date of(TimelineEntry entry) {
      return parse(entry.text().orElseThrow());
    }

    private static Date parse(String interval) {
      String[] both = interval.split("/");
      return new Date(Instant.parse(both[0]), Instant.parse(both[1]));
    }
  }

  /** When a date was, and when it is since it was moved. */
  public record Move(Date before, Date after) {
    private static String words(List<Move> all) {
      return all.stream()
          .map(one -> one.before.interval() + " " + one.after.interval())
          .collect(Collectors.joining("\n"));
    }

    /** The moves of a timeline entry that tells of them. */
    public static List<Move> of(TimelineEntry entry) {
      return entry.text().orElseThrow().lines().map(Move::parse).toList();
    }

    private static Move parse(String line) {
      String[] both = line.split(" ");
      return new Move(Date.parse(both[0]), Date.parse(both[1]));
    }
  }

  /**
   * The citizen's own booking.
   *
   * @throws fi.luukku.shared.NotFound where it is not his; the audit trail keeps the attempt
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public CaseFacts own(Caller caller, CaseNumber number) {
    return reach.own(caller, number, files.find(number)).facts(List.of());
  }

  /**
   * Takes the citizen's own open booking for the running transaction: who changes it at the same
   * moment waits.
   *
   * @throws fi.luukku.shared.NotFound where it is not his; the audit trail keeps the attempt
   * @throws CaseIsClosed where it has ended
   */
  public CaseFacts take(Caller caller, CaseNumber number) {
    CaseFile file = reach.own(caller, number, files.lock(number));
    file.mustBeOpen();
    return file.facts(List.of());
  }

  /**
   * The citizen gave a date back: writes the timeline entry and tells it with {@link
   * CaseEvent.Changed}. Call it for a booking that {@link #take} gave.
   *
   * @param next the next date that is left
   * @param withdrawUntil until when all that is left can be cancelled
   */
  public void givenBack(
      Caller caller, CaseNumber number, Date date, Date next, Instant withdrawUntil) {
    CaseFile file = reach.own(caller, number, files.lock(number));
    Instant now = clock.instant();
    new BookedTime(file).hasNext(next.starts(), next.ends(), withdrawUntil);
    file.touched(now);
    Optional<String> words = Optional.of(date.interval());
    story.add(
        caller,
        file,
        Author.CITIZEN.wrote(file, CaseStory.newId(), now, Kind.DATE_GIVEN_BACK, words));
  }

  /** The receipt, where this very act has moved dates of a booking that {@link #take} gave. */
  public Optional<Receipt> moved(Caller caller, CaseNumber number, CaseMoving.Act act) {
    CaseFile file = reach.own(caller, number, files.lock(number));
    return Optional.of(file)
        .filter(one -> files.hasEntry(act.entryOf(one)))
        .map(one -> CaseFiling.receipt(one, Optional.empty(), true));
  }

  /** The receipt of a booking that is where it was to go already. */
  public Receipt receipt(Caller caller, CaseNumber number) {
    return CaseFiling.receipt(
        reach.own(caller, number, files.find(number)), Optional.empty(), true);
  }

  /**
   * The citizen moved dates: writes the timeline entry and tells it with {@link CaseEvent.Changed}.
   * Call it for a booking that {@link #take} gave.
   *
   * @param next the next date, which may be one that was moved
   * @param withdrawUntil until when all of it can be cancelled
   */
  public Receipt move(
      Caller caller,
      CaseNumber number,
      List<Move> moved,
      Date next,
      Instant withdrawUntil,
      CaseMoving.Act act) {
    CaseFile file = reach.own(caller, number, files.lock(number));
    Instant now = clock.instant();
    new BookedTime(file).hasNext(next.starts(), next.ends(), withdrawUntil);
    file.touched(now);
    Optional<String> words = Optional.of(Move.words(moved));
    story.add(
        caller, file, Author.CITIZEN.wrote(file, act.entryOf(file), now, Kind.DATE_MOVED, words));
    return CaseFiling.receipt(file, Optional.empty(), false);
  }

  /**
   * A date is over, and this is the next one. No entry and no message: nothing happened.
   *
   * @param ownerKey who filed the case
   * @param idempotencyKey with what key
   */
  public void goesOn(String ownerKey, String idempotencyKey, Date next, Instant withdrawUntil) {
    files
        .filed(ownerKey, idempotencyKey)
        .filter(file -> file.status().isOpen())
        .filter(file -> !new BookedTime(file).startsAt(next.starts()))
        .ifPresent(file -> new BookedTime(file).hasNext(next.starts(), next.ends(), withdrawUntil));
  }
}
