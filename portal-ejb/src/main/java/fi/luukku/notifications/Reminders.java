package fi.luukku.notifications;

import fi.luukku.casework.CaseEvent;
import fi.luukku.casework.CaseEvent.CaseFacts;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.TimelineEntry.Kind;
import fi.luukku.notifications.domain.Notice;
import fi.luukku.notifications.domain.NoticeKind;
import fi.luukku.notifications.persistence.Notifications;
import fi.luukku.parties.MailWishes;
import fi.luukku.parties.ReminderWish;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * When a booking's reminder goes out. It is one mail that waits: it wakes at each moment at which
 * anybody may want it, and asks then what its reader wants, so that a changed wish counts for all
 * his bookings at once.
 */
@Dependent
class Reminders {
  private static final String REMINDER = NoticeKind.REMINDER.name();
  private static final String TEXT = NoticeKind.REMINDER_TEXT.name();
  private static final Set<Kind> MAY_CONFIRM = Set.of(Kind.STATUS_CHANGED, Kind.DECISION);
  private static final Set<Kind> CHANGE_THE_DATE = Set.of(Kind.DATE_GIVEN_BACK, Kind.DATE_MOVED);

  @Inject private Notifications notifications;
  @Inject private MailWishes wishes;
  @Inject private Clock clock;

  /**
   * When a reminder is to wake for the first time, if this event makes one; takes back the one of a
   * booking that was moved, has another next date or has ended. What was just opened has none to
   * take back.
   */
  Optional<Instant> plan(CaseEvent event) {
    CaseFacts facts = event.facts();
    if (!facts.kind().isBooking() || facts.time().isEmpty()) {
      return Optional.empty();
    }
    if (changesTheTime(event) || !facts.status().isOpen()) {
      notifications.remove(facts.id(), REMINDER);
      notifications.remove(facts.id(), TEXT);
    }
    return makesOne(event) ? first(facts) : Optional.empty();
  }

  private static boolean changesTheTime(CaseEvent event) {
    return event instanceof CaseEvent.Moved
        || (event instanceof CaseEvent.Changed changed
            && CHANGE_THE_DATE.contains(changed.entry().kind()));
  }

  private boolean makesOne(CaseEvent event) {
    CaseFacts facts = event.facts();
    if (facts.status() != CaseStatus.CONFIRMED || facts.personId().isEmpty()) {
      return false;
    }
    return !(event instanceof CaseEvent.Changed changed)
        || changesTheTime(event)
        || (MAY_CONFIRM.contains(changed.entry().kind())
            && !notifications.knows(facts.id(), REMINDER)
            && !notifications.knows(facts.id(), TEXT));
  }

  private Optional<Instant> first(CaseFacts facts) {
    return facts.time().flatMap(time -> ReminderWish.next(time.starts(), clock.instant()));
  }

  /** Whether it goes out now. Else it waits for its next moment, or ends. */
  Step step(Notice notice) {
    Instant now = clock.instant();
    Instant starts = notice.time().map(NewCase.CaseTime::starts).orElse(now);
    Optional<Instant> wanted =
        notice
            .reader()
            .filter(reader -> !hasLostIt(reader))
            .map(reader -> wishes.of(reader.person()))
            .filter(wish -> notice.kind() == NoticeKind.REMINDER || wish.byText())
            .flatMap(wish -> wish.reminder().at(starts));
    boolean isDue = wanted.filter(at -> !at.isAfter(now)).isPresent() && starts.isAfter(now);
    return new Step(isDue, ReminderWish.next(starts, now));
  }

  private boolean hasLostIt(Notice.Reader reader) {
    return reader.party().filter(party -> wishes.hasEnded(reader.person(), party)).isPresent();
  }

  /**
   * @param next when to ask again, where it is not due; empty where never
   */
  record Step(boolean isDue, Optional<Instant> next) {}
}
