package fi.luukku.reservations.domain;

import fi.luukku.reservations.FreeDay;
import fi.luukku.reservations.FreeDay.State;
import fi.luukku.reservations.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * One day of several choices of which each would do.
 *
 * @param offers what each of them offers
 * @param busy when each of them is occupied, in the same order
 */
public record OfferedDay(LocalDate day, List<Offer> offers, List<Busy> busy) {

  /**
   * When a choice is occupied.
   *
   * @param closed what of it is closed and not taken
   */
  public record Busy(List<Period> all, List<Period> closed) {}

  public FreeDay free() {
    List<Period> free = new ArrayList<>();
    Set<Instant> starts = new TreeSet<>();
    for (int i = 0; i < offers.size(); i++) {
      free.addAll(offers.get(i).free(day, busy.get(i).all()));
      starts.addAll(offers.get(i).starts(day, busy.get(i).all()));
    }
    List<Period> open = open();
    return new FreeDay(
        day,
        open,
        Periods.merged(free),
        List.copyOf(starts),
        starts.isEmpty() ? without(open) : State.FREE,
        new OpenTimes(offers.get(0).hours()).closedBecause(day));
  }

  private List<Period> open() {
    return Periods.merged(
        offers.stream()
            .distinct()
            .flatMap(offer -> new OpenTimes(offer.hours()).on(day).stream())
            .toList());
  }

  /** Of a day on which nothing starts. */
  private State without(List<Period> open) {
    if (open.isEmpty()) {
      return State.CLOSED;
    }
    if (!anyStarts(any -> List.of())) {
      return day.isAfter(offers.get(0).lastDay()) ? State.NOT_YET : State.OVER;
    }
    return anyStarts(Busy::closed) ? State.FULL : State.CLOSED;
  }

  private boolean anyStarts(Function<Busy, List<Period>> gone) {
    return IntStream.range(0, offers.size())
        .anyMatch(i -> !offers.get(i).starts(day, gone.apply(busy.get(i))).isEmpty());
  }
}
