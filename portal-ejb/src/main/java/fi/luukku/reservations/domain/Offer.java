package fi.luukku.reservations.domain;

import fi.luukku.reservations.ClosedThatDay;
import fi.luukku.reservations.OffTheGrid;
import fi.luukku.reservations.OpeningHours;
import fi.luukku.reservations.OutsideOpeningHours;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.TimeHasPassed;
import fi.luukku.reservations.TimeRules;
import fi.luukku.reservations.TooFarAhead;
import fi.luukku.reservations.TooLong;
import fi.luukku.reservations.TooShort;
import fi.luukku.reservations.TooSoon;
import fi.luukku.shared.Refusal;
import fi.luukku.shared.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What can be had at all at a given moment, before anybody else is thought of. */
public record Offer(OpeningHours hours, TimeRules rules, Instant now) {

  /** Refuses what the rules do not allow, each reason with its own refusal. */
  public void check(Period wanted) {
    checkDistance(wanted);
    checkLength(wanted);
    checkHours(wanted);
    checkGrid(wanted);
  }

  /** Whether {@link #check} refuses nothing. */
  public boolean accepts(Period wanted) {
    try {
      check(wanted);
      return true;
    } catch (Refusal refusal) {
      return false;
    }
  }

  /** Starts on this day of uses of the shortest length that the rules and these gaps allow. */
  public List<Instant> starts(LocalDate day, Collection<Period> busy) {
    List<Instant> starts = new ArrayList<>();
    for (Period open : new OpenTimes(hours).on(day)) {
      Instant start = open.starts();
      while (!start.plus(rules.shortest()).isAfter(open.ends())) {
        Period used = Period.of(start, rules.shortest());
        if (inReach(start) && !Periods.anyOverlaps(busy, rules.occupiedBy(used))) {
          starts.add(start);
        }
        start = start.plus(rules.grid());
      }
    }
    return starts;
  }

  /** What of a day can be used from its first to its last minute; gaps too short are left out. */
  public List<Period> free(LocalDate day, Collection<Period> busy) {
    List<Period> blocked = new ArrayList<>();
    for (Period gone : busy) {
      Instant last = gone.starts().minus(rules.pause());
      blocked.add(new Period(last, gone.ends().plus(rules.before())));
    }
    List<Period> free = new ArrayList<>();
    for (Period open : new OpenTimes(hours).on(day)) {
      for (Period gap : Periods.minus(List.of(open), blocked)) {
        onGrid(open.starts(), gap).ifPresent(free::add);
      }
    }
    return free;
  }

  /** The last day on which something may start. */
  public LocalDate lastDay() {
    return today().plusDays(rules.daysAhead());
  }

  public LocalDate today() {
    return LocalDate.ofInstant(now, TimeSource.LOCAL);
  }

  private Optional<Period> onGrid(Instant opens, Period gap) {
    Instant earliest = now.plus(rules.notice());
    Instant from = gap.starts().isBefore(earliest) ? earliest : gap.starts();
    Instant start = upToGrid(opens, from);
    boolean fits = !start.plus(rules.shortest()).isAfter(gap.ends()) && inReach(start);
    return fits ? Optional.of(new Period(start, gap.ends())) : Optional.empty();
  }

  private Instant upToGrid(Instant opens, Instant from) {
    long grid = rules.grid().toSeconds();
    long seconds = Duration.between(opens, from).toSeconds();
    boolean whole = Duration.between(opens, from).equals(Duration.ofSeconds(seconds / grid * grid));
    return whole ? from : opens.plusSeconds((seconds / grid + 1) * grid);
  }

  private boolean inReach(Instant start) {
    return !start.isBefore(now.plus(rules.notice()))
        && !LocalDate.ofInstant(start, TimeSource.LOCAL).isAfter(lastDay());
  }

  private void checkDistance(Period wanted) {
    if (!wanted.starts().isAfter(now)) {
      throw new TimeHasPassed();
    }
    if (wanted.starts().isBefore(now.plus(rules.notice()))) {
      throw new TooSoon(rules.notice().toHours());
    }
    if (LocalDate.ofInstant(wanted.starts(), TimeSource.LOCAL).isAfter(lastDay())) {
      throw new TooFarAhead(rules.daysAhead());
    }
  }

  private void checkLength(Period wanted) {
    if (wanted.length().compareTo(rules.shortest()) < 0) {
      throw new TooShort(rules.shortest().toMinutes());
    }
    if (wanted.length().compareTo(rules.longest()) > 0) {
      throw new TooLong(rules.longest().toMinutes());
    }
  }

  private void checkHours(Period wanted) {
    LocalDate first = LocalDate.ofInstant(wanted.starts(), TimeSource.LOCAL);
    OpenTimes open = new OpenTimes(hours);
    if (open.hold(wanted)) {
      return;
    }
    if (open.on(first).isEmpty()) {
      throw open.closedBecause(first).map(ClosedThatDay::new).orElseGet(ClosedThatDay::new);
    }
    throw new OutsideOpeningHours();
  }

  private void checkGrid(Period wanted) {
    LocalDate day = LocalDate.ofInstant(wanted.starts(), TimeSource.LOCAL);
    List<Period> open = new ArrayList<>(new OpenTimes(hours).on(day));
    open.addAll(new OpenTimes(hours).on(day.minusDays(1)));
    Duration fromOpening =
        open.stream()
            .filter(one -> !wanted.starts().isBefore(one.starts()))
            .filter(one -> wanted.starts().isBefore(one.ends()))
            .findFirst()
            .map(one -> Duration.between(one.starts(), wanted.starts()))
            .orElseThrow(OutsideOpeningHours::new);
    if (!isMultiple(fromOpening) || !isMultiple(wanted.length().minus(rules.shortest()))) {
      throw new OffTheGrid(rules.grid().toMinutes());
    }
  }

  private boolean isMultiple(Duration length) {
    return length.equals(rules.grid().multipliedBy(length.dividedBy(rules.grid())));
  }
}
