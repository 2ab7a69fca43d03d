package fi.luukku.facilities.web;

import fi.luukku.facilities.Facility;
import fi.luukku.facilities.FacilityPart;
import fi.luukku.facilities.UserGroup;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.WallClock;
import fi.luukku.reservations.web.WeekChoice;
import fi.luukku.shared.TimeSource;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Addresses of a facility's page, with ever more of a reservation chosen.
 *
 * @param more further parameters that all of them have, each with its ampersand
 */
record FacilityPages(String facility, String part, String group, String more) {
  static final String PAGE = "/facilities/facility";

  static FacilityPages of(Facility facility, FacilityPart part, UserGroup group) {
    return new FacilityPages(facility.key(), part.key(), group.key(), "");
  }

  /** The same where a reservation is moved. */
  FacilityPages with(String parameters) {
    return new FacilityPages(facility, part, group, more + parameters);
  }

  String week(LocalDate monday) {
    return PAGE + "?key=" + facility + "&part=" + part + "&group=" + group + more + "&week="
        + monday;
  }

  String day(LocalDate day) {
    return week(WeekChoice.mondayOf(day)) + "&day=" + day;
  }

  /** A start on a day; the day is that of the opening, also where it opens past midnight. */
  String start(LocalDate day, Instant start) {
    return day(day) + "&starts=" + written(start);
  }

  String at(Period period) {
    return start(LocalDate.ofInstant(period.starts(), TimeSource.LOCAL), period.starts())
        + "&ends="
        + written(period.ends());
  }

  private static String written(Instant instant) {
    return URLEncoder.encode(WallClock.write(instant), StandardCharsets.UTF_8);
  }
}
