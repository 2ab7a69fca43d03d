package fi.luukku.acceptance.rush;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time at a facility that many want.
 *
 * @param form the filled form that holds it, of some citizen
 */
record Place(String facility, LocalDate day, String starts, String ends, Fields form) {
  static final String PAGE = "/facilities/facility";

  private static final Pattern START = Pattern.compile("starts=(\\d\\d)%3A(\\d\\d)");

  static String page(String facility, LocalDate day) {
    return "%s?key=%s&part=%s&week=%s&day=%s".formatted(PAGE, facility, facility, monday(day), day);
  }

  /** All of these starts on that day, each with the shortest use that the page offers first. */
  static List<Place> on(Exchange line, Citizen someone, String facility, LocalDate day) {
    String page = page(facility, day);
    Insider looking = new Insider(line);
    Matcher found = START.matcher(looking.get(page, someone.cookie()).body());
    Set<String> starts = new TreeSet<>();
    while (found.find()) {
      starts.add(found.group(1) + ":" + found.group(2));
    }
    List<Place> places = new ArrayList<>();
    for (String start : starts) {
      String chosen = page + "&starts=" + start.replace(":", "%3A");
      String body = looking.get(chosen, someone.cookie()).body();
      if (!body.contains("id=\"continue\"")) {
        // A start of another day of the same week.
        continue;
      }
      Fields form = Fields.pressing(body, "#continue");
      if (form.get("day").equals(day.toString()) && form.get("starts").equals(start)) {
        places.add(new Place(facility, day, start, form.get("ends"), form));
      }
    }
    return places;
  }

  /** Whether one of them keeps the other out. */
  boolean overlaps(Place other) {
    return facility.equals(other.facility)
        && day.equals(other.day)
        && starts.compareTo(other.ends) < 0
        && other.starts.compareTo(ends) < 0;
  }

  private static LocalDate monday(LocalDate day) {
    return day.minus(day.getDayOfWeek().getValue() - 1, ChronoUnit.DAYS);
  }
}
