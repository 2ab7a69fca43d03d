package fi.luukku.notifications.domain;

import fi.luukku.casework.CaseEvent;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.Outcomes;
import fi.luukku.casework.TimelineEntry;
import fi.luukku.parties.NoticeWish;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person is told about; the texts are named after it. */
public enum NoticeKind {
  OPENED,
  MESSAGE,
  ASKED,
  STATUS,
  DECISION,
  CLOSED,
  /** Another person has signed it. */
  SIGNED,
  /** The other person who was asked does not sign it. */
  SIGNATURE_DECLINED,
  /** It ended because nobody signed it in time. */
  NOT_SIGNED,
  /** Nobody came to an appointment. */
  NO_SHOW,
  /** It was a mistake that nobody came. */
  REOPENED,
  TAKEN_BACK,
  /** A booking has another time or place. */
  MOVED,
  /** Staff have given a booking another place; its time is the same. */
  NEW_PLACE,
  /** A booking is near. */
  REMINDER,
  /** The same by text message. */
  REMINDER_TEXT;

  /** What the event tells the citizen; empty where he did it himself or must not know. */
  public static Optional<NoticeKind> of(CaseEvent event) {
    if (event instanceof CaseEvent.Opened) {
      return Optional.of(OPENED);
    }
    if (event instanceof CaseEvent.Signed) {
      return Optional.of(SIGNED);
    }
    if (event instanceof CaseEvent.Changed changed) {
      return of(changed.entry());
    }
    return event instanceof CaseEvent.Moved moved ? of(moved) : Optional.of(TAKEN_BACK);
  }

  /** Who is called or met by video notices nothing of another desk. */
  private static Optional<NoticeKind> of(CaseEvent.Moved moved) {
    if (moved.entry().by() != TimelineEntry.Actor.STAFF) {
      return Optional.of(MOVED);
    }
    return moved.facts().time().filter(time -> time.way().isAtPlace()).map(time -> NEW_PLACE);
  }

  private static Optional<NoticeKind> of(TimelineEntry entry) {
    if (entry.kind() == TimelineEntry.Kind.DATE_MOVED) {
      return Optional.of(MOVED);
    }
    if (!entry.visible() || entry.by() == TimelineEntry.Actor.CITIZEN) {
      return Optional.empty();
    }
    return switch (entry.kind()) {
      case MESSAGE, ATTACHMENT_ADDED -> Optional.of(MESSAGE);
      case STATUS_CHANGED ->
          Optional.of(entry.status() == CaseStatus.WAITING_FOR_CITIZEN ? ASKED : STATUS);
      case DECISION -> Optional.of(DECISION);
      case CLOSED -> Optional.of(closed(entry.outcome().orElse("")));
      case SIGNATURE_DECLINED -> Optional.of(SIGNATURE_DECLINED);
      case REOPENED -> Optional.of(REOPENED);
      default -> Optional.empty();
    };
  }

  private static NoticeKind closed(String outcome) {
    return switch (outcome) {
      case Outcomes.NO_SHOW -> NO_SHOW;
      case Outcomes.NOT_SIGNED -> NOT_SIGNED;
      default -> CLOSED;
    };
  }

  /**
   * Whether somebody wants such mail; the receipt of what he sends himself goes in any case, and
   * when to be reminded he says apart.
   */
  public boolean isWanted(NoticeWish wish) {
    return switch (wish) {
      case ALL -> true;
      case NEEDED -> this != STATUS;
      case NONE -> this == OPENED || this == MOVED || this == NEW_PLACE || isReminder();
    };
  }

  /** Whether a calendar is to hear of it. */
  public boolean changesTheTime() {
    return this != MESSAGE && !isReminder() && this != NO_SHOW && this != REOPENED;
  }

  /** Whether it says how one meets: how to check in, or that one need not come. */
  public boolean saysHowToMeet() {
    return this == OPENED || this == MOVED || this == REMINDER;
  }

  /** Whether it says what a reservation costs: when it is made, and when its time is changed. */
  public boolean saysTheCost() {
    return this == OPENED || this == MOVED;
  }

  /** Whether a kind that was written down, of whatever sort of mail, is that of a reminder. */
  public static boolean isReminder(String written) {
    return Stream.of(values()).anyMatch(one -> one.isReminder() && one.name().equals(written));
  }

  /** Whether it waits until its reader wants it. */
  public boolean isReminder() {
    return this == REMINDER || this == REMINDER_TEXT;
  }

  /** In text keys: both reminders say the same. */
  public String key() {
    return (this == REMINDER_TEXT ? REMINDER : this).name().toLowerCase(Locale.ROOT);
  }
}
