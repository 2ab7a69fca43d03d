package fi.luukku.notifications;

import fi.luukku.casework.CaseDates;
import fi.luukku.casework.CaseEvent;
import fi.luukku.casework.CaseEvent.CaseFacts;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.TimelineEntry;
import fi.luukku.facilities.SeriesTimes;
import fi.luukku.notifications.domain.BookingDate;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The dates of a booking with several, as its calendar file tells them. */
@Dependent
class BookingDates {
  @Inject private SeriesTimes times;
  @Inject private Clock clock;

  /**
   * Those that stand; of a booking whose time is left, those to come, which leave the calendar.
   * None of a booking with one date.
   *
   * @param left whether its time is left to others
   */
  List<BookingDate> of(CaseFacts booking, boolean left) {
    if (booking.kind() != CaseKind.RESERVATION) {
      return List.of();
    }
    Instant now = clock.instant();
    String key = booking.idempotencyKey();
    return times.of(Map.of(key, booking.answersJson())).getOrDefault(key, List.of()).stream()
        .filter(date -> left ? date.time().ends().isAfter(now) : date.stands())
        .map(date -> named(booking.number(), date))
        .toList();
  }

  /** The time that a mail is about: where one date was moved, its new one. */
  Optional<NewCase.CaseTime> told(CaseEvent event) {
    Optional<NewCase.CaseTime> time = event.facts().time();
    if (event instanceof CaseEvent.Changed changed
        && changed.entry().kind() == TimelineEntry.Kind.DATE_MOVED) {
      List<CaseDates.Move> moves = CaseDates.Move.of(changed.entry());
      return moves.size() > 1 ? time : time.map(next -> at(moves.get(0).after(), next));
    }
    return time;
  }

  private static NewCase.CaseTime at(CaseDates.Date date, NewCase.CaseTime next) {
    return NewCase.CaseTime.atPlace(date.starts(), date.ends(), next.place());
  }

  private static BookingDate named(CaseNumber number, SeriesTimes.Date date) {
    return new BookingDate(date.nameIn(number), date.time().starts(), date.time().ends());
  }
}
