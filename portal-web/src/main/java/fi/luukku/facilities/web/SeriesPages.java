package fi.luukku.facilities.web;

import fi.luukku.facilities.Facility;
import fi.luukku.facilities.FacilityPart;
import fi.luukku.facilities.SeriesWish;
import fi.luukku.facilities.UserGroup;
import java.time.LocalDate;

/** Addresses of the page where a series is planned. */
record SeriesPages(String facility, String part, String group) {
  static final String PAGE = "/facilities/series";

  static SeriesPages of(Facility facility, FacilityPart part, UserGroup group) {
    return new SeriesPages(facility.key(), part.key(), group.key());
  }

  /** Nothing said yet but a first day. */
  String from(LocalDate first) {
    return PAGE + "?key=" + facility + "&part=" + part + "&group=" + group + "&day=" + first;
  }

  String planned(SeriesWish wish) {
    return from(wish.first())
        + "&starts="
        + wish.starts()
        + "&ends="
        + wish.ends()
        + "&every="
        + wish.everyWeeks()
        + "&until="
        + wish.until();
  }
}
