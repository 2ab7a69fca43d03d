package fi.luukku.acceptance.rush;

import fi.luukku.acceptance.measure.PlainVisitor;
import java.io.IOException;
import java.time.LocalDate;

/**
 * The day of all facilities as staff see it: ten of them, in half hours.
 *
 * @param cookie of somebody who may see it
 * @param page its address
 */
record StaffDay(String cookie, String page) {
  private static final String PERSON = "tilat.teemu";

  static StaffDay on(LocalDate day) throws IOException, InterruptedException {
    StaffDay made =
        new StaffDay(
            new PlainVisitor().signInAsStaff(PERSON).cookies(), "/staff/facilities?day=" + day);
    try (Exchange line = Exchange.open()) {
      Answer seen = line.get(made.page(), made.cookie());
      if (seen.status() != 200 || !seen.body().contains("class=\"occupancy\"")) {
        throw new IllegalStateException(PERSON + " does not see the day: " + seen.head());
      }
    }
    return made;
  }
}
