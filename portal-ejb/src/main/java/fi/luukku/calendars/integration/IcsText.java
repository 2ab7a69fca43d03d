package fi.luukku.calendars.integration;

import fi.luukku.calendars.BusyFailure;
import fi.luukku.calendars.domain.Unusable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Takes an outside calendar apart. By ourselves and not with ical4j, because a stranger writes it:
 * nothing is nested deeper than a few steps, no time zone of his is learned, and one that was cut
 * off is told from one that is short.
 */
final class IcsText {
  private static final int DEEPEST = 5;
  private static final int DEPTH_OF_ENTRIES = 2;

  private IcsText() {}

  /**
   * The components right inside the calendar.
   *
   * @throws Unusable where it is no whole calendar
   */
  static List<IcsComponent> components(String text) {
    List<IcsComponent> found = new ArrayList<>();
    Deque<IcsComponent> open = new ArrayDeque<>();
    boolean begun = false;
    for (String written : unfolded(text)) {
      IcsLine line = IcsLine.read(written);
      if (open.isEmpty() && !(line.is("BEGIN") && named(line).equals("VCALENDAR"))) {
        throw new Unusable(BusyFailure.NOT_A_CALENDAR);
      }
      begun = true;
      if (line.is("BEGIN")) {
        open.push(begin(line, open.size()));
        if (open.size() == DEPTH_OF_ENTRIES) {
          found.add(open.peek());
        }
      } else if (line.is("END")) {
        end(line, open);
      } else {
        open.peek().add(line);
      }
    }
    if (!begun || !open.isEmpty()) {
      throw new Unusable(BusyFailure.NOT_A_CALENDAR);
    }
    return found;
  }

  private static IcsComponent begin(IcsLine line, int depth) {
    if (depth == DEEPEST) {
      throw new Unusable(BusyFailure.NOT_A_CALENDAR);
    }
    return new IcsComponent(named(line));
  }

  private static void end(IcsLine line, Deque<IcsComponent> open) {
    if (!open.pop().is(named(line))) {
      throw new Unusable(BusyFailure.NOT_A_CALENDAR);
    }
  }

  private static String named(IcsLine line) {
    return line.value().strip().toUpperCase(Locale.ROOT);
  }

  private static List<String> unfolded(String text) {
    String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return whole
        .replaceAll("\r\n?", "\n")
        .replaceAll("\n[ \t]", "")
        .lines()
        .filter(line -> !line.isBlank())
        .toList();
  }
}
