package fi.luukku.calendars.integration;

import fi.luukku.calendars.BusyFailure;
import fi.luukku.calendars.domain.Unusable;
import fi.luukku.reservations.Period;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads when an outside calendar says that somebody is busy; nothing else of it is kept. */
public final class BusyReader {
  static final int MOST_PERIODS = 5_000;
  private static final long MOST_WORK = 1_000_000;

  private BusyReader() {}

  /**
   * The busy times in a window, in any order; one may overlap another.
   *
   * @throws Unusable where it is no calendar, or asks for more work than a calendar does
   */
  public static List<Period> read(String text, Period window) {
    List<IcsComponent> components = IcsText.components(text);
    List<IcsEvent> events =
        components.stream().filter(one -> one.is("VEVENT")).map(IcsEvent::new).toList();
    try {
      mustBeLittleWork(events, window);
      Map<String, Set<Instant>> moved =
          events.stream()
              .filter(event -> event.replaces().isPresent())
              .collect(
                  Collectors.groupingBy(
                      IcsEvent::uid,
                      Collectors.mapping(
                          event -> event.replaces().orElseThrow(), Collectors.toSet())));
      List<Period> busy = new ArrayList<>();
      for (IcsEvent event : events) {
        event.taken(window, moved.getOrDefault(event.uid(), Set.of())).forEach(busy::add);
        mustBeFew(busy);
      }
      components.stream()
          .filter(one -> one.is("VFREEBUSY"))
          .flatMap(BusyReader::freeBusy)
          .flatMap(period -> period.within(window).stream())
          .forEach(busy::add);
      mustBeFew(busy);
      return busy;
    } catch (DateTimeException | ArithmeticException impossible) {
      throw new Unusable(BusyFailure.NOT_A_CALENDAR);
    }
  }

  private static void mustBeLittleWork(List<IcsEvent> events, Period window) {
    long work = 0;
    for (IcsEvent event : events) {
      try {
        work = Math.addExact(work, event.work(window));
      } catch (ArithmeticException tooMuch) {
        throw new Unusable(BusyFailure.ENDLESS);
      }
      if (work > MOST_WORK) {
        throw new Unusable(BusyFailure.ENDLESS);
      }
    }
  }

  private static void mustBeFew(List<Period> busy) {
    if (busy.size() > MOST_PERIODS) {
      throw new Unusable(BusyFailure.TOO_MANY);
    }
  }

  private static Stream<Period> freeBusy(IcsComponent component) {
    return component.all("FREEBUSY").stream()
        .filter(line -> !line.parameter("FBTYPE").filter("FREE"::equalsIgnoreCase).isPresent())
        .flatMap(line -> Arrays.stream(line.value().split(",")).map(one -> period(one, line)));
  }

  /** Start and end, or start and length. */
  private static Period period(String written, IcsLine line) {
    String[] parts = written.strip().split("/");
    if (parts.length != 2) {
      throw new Unusable(BusyFailure.NOT_A_CALENDAR);
    }
    Instant from = IcsTime.read(parts[0], line).instant();
    Instant to =
        parts[1].matches("\\+?P.*")
            ? from.plus(IcsTime.length(parts[1]))
            : IcsTime.read(parts[1], line).instant();
    if (!from.isBefore(to)) {
      throw new Unusable(BusyFailure.NOT_A_CALENDAR);
    }
    return new Period(from, to);
  }
}
