package fi.luukku.facilities.web;

import fi.luukku.facilities.FacilityDay;
import fi.luukku.reservations.Period;
import fi.luukku.shared.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A day of several facilities as a table: half hours are its columns, from the earliest opening or
 * use to the latest.
 */
public record DayTable(Instant starts, int columns, List<Row> rows) {
  private static final int FIRST_HOUR = 8;
  private static final int LAST_HOUR = 20;
  private static final long STEP = Duration.ofMinutes(30).toSeconds();

  public record Row(FacilityDay day, List<Cell> cells) {}

  /**
   * Columns beside each other that say the same.
   *
   * @param kind {@code free}, {@code shut} or how it is taken
   * @param uses what takes it; several only where they share a half hour
   */
  public record Cell(int span, String kind, Period time, List<FacilityDay.Use> uses) {}

  static DayTable of(LocalDate day, List<FacilityDay> facilities) {
    Instant midnight = day.atStartOfDay(TimeSource.LOCAL).toInstant();
    Period whole = new Period(midnight, day.plusDays(1).atStartOfDay(TimeSource.LOCAL).toInstant());
    List<Period> shown =
        facilities.stream()
            .flatMap(one -> Stream.concat(one.open().stream(), used(one)))
            .flatMap(one -> one.within(whole).stream())
            .toList();
    Instant first =
        shown.stream()
            .map(Period::starts)
            .min(Instant::compareTo)
            .orElse(midnight.plus(Duration.ofHours(FIRST_HOUR)));
    Instant last =
        shown.stream()
            .map(Period::ends)
            .max(Instant::compareTo)
            .orElse(midnight.plus(Duration.ofHours(LAST_HOUR)));
    long hour = 2 * STEP;
    long from = Duration.between(midnight, first).toSeconds() / hour * hour;
    long to = (Duration.between(midnight, last).toSeconds() + hour - 1) / hour * hour;
    Instant starts = midnight.plusSeconds(from);
    int columns = (int) ((to - from) / STEP);
    return new DayTable(
        starts,
        columns,
        facilities.stream().map(one -> new Row(one, cells(one, starts, columns))).toList());
  }

  /** The hour above each second column, by the clock on the wall. */
  public List<LocalTime> hours() {
    return Stream.iterate(starts, hour -> hour.plusSeconds(2 * STEP))
        .limit(columns / 2)
        .map(hour -> LocalTime.ofInstant(hour, TimeSource.LOCAL))
        .toList();
  }

  private static Stream<Period> used(FacilityDay day) {
    return day.taken().stream().map(FacilityDay.Use::used);
  }

  private static List<Cell> cells(FacilityDay day, Instant starts, int columns) {
    List<Cell> cells = new ArrayList<>();
    int at = 0;
    for (FacilityDay.Use use : day.taken()) {
      int from = Math.max(at, (int) Math.floorDiv(seconds(starts, use.used().starts()), STEP));
      int to = (int) -Math.floorDiv(-seconds(starts, use.used().ends()), STEP);
      to = Math.min(columns, to);
      if (to > from) {
        rest(cells, day, starts, at, from);
        cells.add(cell(starts, from, to, kind(use), List.of(use)));
        at = to;
      } else if (at > 0 && from < columns) {
        cells.set(cells.size() - 1, with(cells.get(cells.size() - 1), use));
      }
    }
    rest(cells, day, starts, at, columns);
    return cells;
  }

  /** What nobody has of it: runs of open and of closed half hours. */
  private static void rest(List<Cell> cells, FacilityDay day, Instant starts, int from, int to) {
    int at = from;
    while (at < to) {
      boolean open = isOpen(day, starts, at);
      int end = at + 1;
      while (end < to && isOpen(day, starts, end) == open) {
        end++;
      }
      cells.add(cell(starts, at, end, open ? "free" : "shut", List.of()));
      at = end;
    }
  }

  private static boolean isOpen(FacilityDay day, Instant starts, int column) {
    Period half = Period.of(starts.plusSeconds(column * STEP), Duration.ofSeconds(STEP));
    return day.open().stream().anyMatch(half::overlaps);
  }

  private static Cell cell(
      Instant starts, int from, int to, String kind, List<FacilityDay.Use> uses) {
    Period time = new Period(starts.plusSeconds(from * STEP), starts.plusSeconds(to * STEP));
    return new Cell(to - from, kind, uses.isEmpty() ? time : uses.get(0).used(), uses);
  }

  private static Cell with(Cell cell, FacilityDay.Use more) {
    List<FacilityDay.Use> uses = new ArrayList<>(cell.uses());
    uses.add(more);
    return new Cell(cell.span(), cell.kind(), cell.time(), uses);
  }

  private static String kind(FacilityDay.Use use) {
    return use.state().name().toLowerCase(java.util.Locale.ROOT);
  }

  private static long seconds(Instant from, Instant to) {
    return Duration.between(from, to).toSeconds();
  }
}
