package fi.luukku.appointments.domain;

import fi.luukku.appointments.Arrival;
import fi.luukku.appointments.Arrival.State;
import fi.luukku.casework.VisitRow;
import fi.luukku.reservations.BookedTimes.Booked;
import fi.luukku.reservations.Period;
import fi.luukku.shared.LocalizedText;
import fi.luukku.shared.TimeSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The appointments of one day at one service point.
 *
 * @param taken what is booked there
 * @param rows the cases of that, as far as somebody serves them
 * @param desks names of desks by their keys
 */
public record DayList(
    List<Booked> taken, List<VisitRow> rows, Map<String, LocalizedText> desks, Instant now) {

  /** From midnight to midnight, also when clocks change. */
  public static Period whole(LocalDate day) {
    return new Period(
        day.atStartOfDay(TimeSource.LOCAL).toInstant(),
        day.plusDays(1).atStartOfDay(TimeSource.LOCAL).toInstant());
  }

  /** Those that were booked before, the earliest first. */
  public List<Arrival> booked() {
    return rows.stream().filter(row -> !row.isWalkIn()).map(this::arrival).toList();
  }

  /** Those who came without having booked, in the order in which they came. */
  public List<Arrival> walkIns() {
    return rows.stream()
        .filter(VisitRow::isWalkIn)
        .sorted(Comparator.comparing(VisitRow::opened))
        .map(this::arrival)
        .toList();
  }

  private Arrival arrival(VisitRow row) {
    String desk =
        taken.stream()
            .filter(one -> one.claim().equals(row.claim()))
            .map(Booked::resource)
            .findFirst()
            .orElse("");
    LocalizedText name = desks.getOrDefault(desk, LocalizedText.same(desk));
    return new Arrival(row, name, state(row), row.isMissed() && isToday(row.changed()));
  }

  private State state(VisitRow row) {
    if (row.isMissed()) {
      return State.MISSED;
    }
    if (!row.status().isOpen()) {
      return State.DONE;
    }
    if (row.arrived().isPresent()) {
      return row.handlerName().isPresent() ? State.CALLED : State.ARRIVED;
    }
    return hasBegun(row) ? State.LATE : State.EXPECTED;
  }

  private boolean hasBegun(VisitRow row) {
    return row.time().filter(time -> !time.starts().isAfter(now)).isPresent();
  }

  private boolean isToday(Instant instant) {
    return LocalDate.ofInstant(instant, TimeSource.LOCAL)
        .equals(LocalDate.ofInstant(now, TimeSource.LOCAL));
  }
}
