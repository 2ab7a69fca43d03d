package fi.luukku.casework;

import fi.luukku.casework.TimelineEntry.Kind;
import fi.luukku.casework.domain.CaseFile;
import fi.luukku.casework.persistence.CaseFiles;
import fi.luukku.casework.persistence.QueueLists;
import fi.luukku.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What staff do with a case. A handler reaches the cases of his queues only ({@link
 * Caller#queues()}), a {@code MANAGER} or {@code ADMIN} all; any other case is {@link
 * fi.luukku.shared.NotFound}. Who brings a revision that is no longer the case's gets {@link
 * CaseHasChanged}, and nothing is written. A closed case refuses with {@link CaseIsClosed}.
 */
@Stateless
@RolesAllowed("STAFF")
public class HandlerDesk {
  @Inject private CaseFiles files;
  @Inject private QueueLists lists;
  @Inject private CaseReach reach;
  @Inject private CaseStory story;
  @Inject private Clock clock;

  /** Takes the case into his own work; from another handler too. */
  public void take(Caller caller, CaseNumber number, int revision) {
    take(caller, read(caller, number, revision), CaseStory.newId());
  }

  /**
   * As {@link #take(Caller, CaseNumber, int)}, once for a form that may be sent twice.
   *
   * @param formKey made when the form was shown: again, it changes nothing
   */
  public void take(Caller caller, CaseNumber number, int revision, String formKey) {
    CaseFile file = reach.served(caller, number, files.lock(number));
    String id = taking(caller, file, formKey);
    if (!files.hasEntry(id)) {
      file.mustStillBe(revision);
      take(caller, file, id);
    }
  }

  /** Whether the caller has taken the case with this form. */
  public boolean hasTaken(Caller caller, CaseNumber number, String formKey) {
    CaseFile file = reach.served(caller, number, files.find(number));
    return files.hasEntry(taking(caller, file, formKey));
  }

  private static String taking(Caller caller, CaseFile file, String formKey) {
    return CaseStory.entryId(file, Kind.TAKEN, formKey, caller.id());
  }

  private void take(Caller caller, CaseFile file, String entryId) {
    Instant now = clock.instant();
    file.take(caller.id(), caller.name(), now);
    story.add(
        caller, file, Author.staff(caller).wrote(file, entryId, now, Kind.TAKEN, Optional.empty()));
  }

  /**
   * Gives the case back to its queue, for a colleague to take.
   *
   * @throws CaseHasChanged where nobody works on it
   */
  public void giveBack(Caller caller, CaseNumber number, int revision) {
    CaseFile file = read(caller, number, revision);
    if (file.handlerId().isEmpty()) {
      throw new CaseHasChanged();
    }
    Instant now = clock.instant();
    file.giveBack(now);
    tell(caller, file, Kind.GIVEN_BACK, now, Optional.empty());
  }

  /**
   * Gives the case to a colleague.
   *
   * @param name who has worked on a case of the same queue before
   * @throws ColleagueUnknown where nobody of this name has
   */
  public void assign(Caller caller, CaseNumber number, int revision, String name) {
    CaseFile file = read(caller, number, revision);
    Colleague to =
        lists.handlers(file.queueKey()).stream()
            .filter(one -> one.name().equalsIgnoreCase(name == null ? "" : name.strip()))
            .findFirst()
            .orElseThrow(ColleagueUnknown::new);
    Instant now = clock.instant();
    file.take(to.id(), to.name(), now);
    tell(caller, file, Kind.ASSIGNED, now, Optional.of(to.name()));
  }

  /**
   * A message to the citizen, also on a closed case.
   *
   * @param formKey made when the form was shown: the same words again write nothing
   */
  public void write(Caller caller, CaseNumber number, String text, String formKey) {
    once(caller, number, Kind.MESSAGE, text, formKey);
  }

  /** An internal note that the citizen never sees; see {@link #write} for the form key. */
  public void note(Caller caller, CaseNumber number, String text, String formKey) {
    once(caller, number, Kind.NOTE, text, formKey);
  }

  /**
   * Asks the citizen for something by a day: the case waits for him.
   *
   * @param by the last day, today or later
   * @throws DayHasPassed where it is a day before today
   */
  public void ask(Caller caller, CaseNumber number, int revision, String text, LocalDate by) {
    CaseFile file = read(caller, number, revision);
    String words = CaseStory.needed(text);
    Instant now = clock.instant();
    file.ask(words, by, now);
    tell(caller, file, Kind.STATUS_CHANGED, now, Optional.of(words));
  }

  /**
   * Moves an open case to another open status.
   *
   * @param text words to the citizen, may be empty
   * @throws StatusNotPossible where the case cannot go there from where it is
   */
  public void changeStatus(
      Caller caller, CaseNumber number, int revision, CaseStatus to, String text) {
    CaseFile file = read(caller, number, revision);
    Optional<String> words = CaseStory.given(text);
    Instant now = clock.instant();
    file.changeStatus(to, now);
    tell(caller, file, Kind.STATUS_CHANGED, now, words);
  }

  /**
   * A decision on an application, or on a reservation that waits for one; a refused reservation
   * gives its time back.
   *
   * @param outcome {@code granted}, {@code partly_granted}, {@code refused}
   * @param text the words of the decision
   */
  public void decide(Caller caller, CaseNumber number, int revision, String outcome, String text) {
    CaseFile file = read(caller, number, revision);
    String words = CaseStory.needed(text);
    Instant now = clock.instant();
    file.decide(Outcomes.ofDecision(outcome), now);
    tell(caller, file, Kind.DECISION, now, Optional.of(words));
  }

  /**
   * Closes a case.
   *
   * @param outcome {@code done}, {@code not_needed}, {@code moved_elsewhere}, {@code no_answer},
   *     {@code no_show}
   * @param text words to the citizen, may be empty
   * @throws StatusNotPossible where a booking would be {@code done} or {@code no_show} before its
   *     time
   * @throws HasArrived where it would be {@code no_show} though somebody has come
   */
  public void close(Caller caller, CaseNumber number, int revision, String outcome, String text) {
    CaseFile file = read(caller, number, revision);
    Optional<String> words = CaseStory.given(text);
    Instant now = clock.instant();
    file.close(Outcomes.ofClosing(outcome), now);
    tell(caller, file, Kind.CLOSED, now, words);
  }

  /**
   * Cancels a booking for the citizen or for the municipality.
   *
   * @param reason to the citizen
   * @throws TextMissing without one
   */
  public void cancel(Caller caller, CaseNumber number, int revision, String reason) {
    CaseFile file = read(caller, number, revision);
    String words = CaseStory.needed(reason);
    Instant now = clock.instant();
    file.takeBack(now);
    tell(caller, file, CaseStory.takenBack(file), now, Optional.of(words));
  }

  private CaseFile read(Caller caller, CaseNumber number, int revision) {
    CaseFile file = reach.served(caller, number, files.lock(number));
    file.mustStillBe(revision);
    return file;
  }

  private void once(Caller caller, CaseNumber number, Kind kind, String text, String formKey) {
    CaseFile file = reach.served(caller, number, files.lock(number));
    String words = CaseStory.needed(text);
    String id = CaseStory.entryId(file, kind, formKey, words);
    if (files.hasEntry(id)) {
      return;
    }
    Instant now = clock.instant();
    file.touched(now);
    story.add(caller, file, Author.staff(caller).wrote(file, id, now, kind, Optional.of(words)));
  }

  private void tell(Caller caller, CaseFile file, Kind kind, Instant now, Optional<String> words) {
    String id = CaseStory.newId();
    story.add(caller, file, Author.staff(caller).wrote(file, id, now, kind, words));
  }
}
