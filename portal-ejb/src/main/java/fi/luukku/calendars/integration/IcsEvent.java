package fi.luukku.calendars.integration;

import fi.luukku.calendars.BusyFailure;
import fi.luukku.calendars.domain.Unusable;
import fi.luukku.reservations.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An entry of an outside calendar, once or again and again. */
final class IcsEvent {
  private final IcsComponent component;
  private final IcsTime starts;
  private final Duration length;
  private final String uid;
  private final Optional<Instant> replaces;
  private final List<Repetition> repetitions;

  IcsEvent(IcsComponent component) {
    this.component = component;
    this.starts =
        component
            .first("DTSTART")
            .map(IcsTime::read)
            .orElseThrow(() -> new Unusable(BusyFailure.NOT_A_CALENDAR));
    this.length = length();
    this.uid = component.first("UID").map(line -> line.value().strip()).orElse("");
    this.replaces = component.first("RECURRENCE-ID").map(line -> IcsTime.read(line).instant());
    this.repetitions =
        component.all("RRULE").stream().map(line -> Repetition.read(line.value(), starts)).toList();
  }

  private Duration length() {
    Optional<Duration> until =
        component
            .first("DTEND")
            .map(line -> Duration.between(starts.instant(), IcsTime.read(line).instant()));
    Duration usual = starts.wholeDay() ? Duration.ofDays(1) : Duration.ZERO;
    Duration found =
        until
            .or(() -> component.first("DURATION").map(line -> IcsTime.length(line.value())))
            .orElse(usual);
    if (found.isNegative()) {
      throw new Unusable(BusyFailure.NOT_A_CALENDAR);
    }
    return found;
  }

  /** How many starts are looked at on the way to the end of the window. */
  long work(Period window) {
    return repetitions.stream()
        .mapToLong(one -> one.work(local(window.ends())))
        .reduce(1, Math::addExact);
  }

  String uid() {
    return uid;
  }

  /** Of an entry that moves one of a series: when that one would have begun. */
  Optional<Instant> replaces() {
    return replaces;
  }

  /**
   * The time that it takes in a window, where it takes any.
   *
   * @param moved starts of the series that entries of their own replace
   */
  Stream<Period> taken(Period window, Set<Instant> moved) {
    if (length.isZero() || isFree()) {
      return Stream.empty();
    }
    Set<Instant> left = leftOut(moved);
    return Stream.concat(Stream.of(starts.local()), again(window))
        .distinct()
        .filter(start -> !left.contains(instant(start)))
        .map(this::period)
        .flatMap(period -> period.within(window).stream());
  }

  private boolean isFree() {
    return component.says("STATUS", "CANCELLED")
        || component.says("TRANSP", "TRANSPARENT")
        || component.says("X-MICROSOFT-CDO-BUSYSTATUS", "FREE");
  }

  private Stream<LocalDateTime> again(Period window) {
    LocalDateTime from = local(window.starts()).minus(length).minusDays(1);
    LocalDateTime to = local(window.ends());
    return Stream.concat(
        repetitions.stream().flatMap(one -> one.starts(from, to).stream()),
        times("RDATE").map(time -> local(time.instant())));
  }

  /** Starts that are taken out of the series, or moved by an entry of their own. */
  private Set<Instant> leftOut(Set<Instant> moved) {
    return replaces.isPresent()
        ? Set.of()
        : Stream.concat(moved.stream(), times("EXDATE").map(this::excluded))
            .collect(Collectors.toSet());
  }

  /** A day that is taken out of a series of times takes that day's out. */
  private Instant excluded(IcsTime time) {
    return time.wholeDay() && !starts.wholeDay()
        ? instant(time.local().toLocalDate().atTime(starts.local().toLocalTime()))
        : time.instant();
  }

  private Stream<IcsTime> times(String property) {
    return component.all(property).stream()
        .flatMap(
            line ->
                Arrays.stream(line.value().split(","))
                    .map(one -> IcsTime.read(one.replaceFirst("/.*", ""), line)));
  }

  /** Whole days end at midnight, also when a clock change makes one longer. */
  private Period period(LocalDateTime start) {
    Instant from = instant(start);
    Instant to =
        starts.wholeDay()
            ? instant(start.plusDays(Math.max(1, Math.round(length.toHours() / 24.0))))
            : from.plus(length);
    return new Period(from, to);
  }

  private Instant instant(LocalDateTime start) {
    return start.atZone(starts.zone()).toInstant();
  }

  private LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, starts.zone());
  }
}
