package fi.luukku.acceptance.rush;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * What many want at once. Half of the days have places that do not touch each other, for which all
 * rivals press the same button; on the others any start is wanted, so that periods overlap, and
 * winners give back or move.
 */
record Days(List<List<Place>> days) {
  /** How many try, and how many different citizens they are. */
  static final int ATTEMPTS = Integer.getInteger("rush.attempts", 2_000);

  static final int CITIZENS = Math.max(100, Math.min(3_000, ATTEMPTS / 4));
  private static final int RIVALS_A_PLACE = 50;
  private static final List<String> FACILITIES =
      List.of(
          "meeting-room-silakka",
          "meeting-room-ahven",
          "koivumaki-gym",
          "craft-room",
          "library-group-room",
          "band-room");

  /** As many free places as the attempts need. */
  static Days find(Exchange line, Citizen someone) {
    List<List<Place>> days = new ArrayList<>();
    int places = Math.max(2, ATTEMPTS / RIVALS_A_PLACE);
    LocalDate day =
        LocalDate.now(ZoneOffset.UTC).plusWeeks(3).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    for (int found = 0; found < places; day = day.plusDays(1)) {
      if (day.isAfter(LocalDate.now(ZoneOffset.UTC).plusWeeks(20))) {
        throw new IllegalStateException("The demo has no more than " + found + " places.");
      }
      for (int i = 0; i < FACILITIES.size() && found < places; i++) {
        List<Place> all = Place.on(line, someone, FACILITIES.get(i), day);
        List<Place> chosen = days.size() % 2 == 0 ? apart(all) : all;
        if (!chosen.isEmpty()) {
          days.add(chosen);
          found += chosen.size();
        }
      }
    }
    return new Days(days);
  }

  private static List<Place> apart(List<Place> all) {
    List<Place> apart = new ArrayList<>();
    all.stream().filter(one -> apart.stream().noneMatch(one::overlaps)).forEach(apart::add);
    return apart;
  }

  Place first() {
    return days.get(0).get(0);
  }

  int places() {
    return days.stream().mapToInt(List::size).sum();
  }

  List<Together.Work<Outcome>> attempts(Contest contest) {
    List<Together.Work<Outcome>> all = new ArrayList<>();
    int each = ATTEMPTS / places() + 1;
    for (int i = 0; i < days.size() && all.size() < ATTEMPTS; i++) {
      List<Place> day = days.get(i);
      boolean alike = i % 2 == 0;
      for (int attempt = 0; attempt < each * day.size() && all.size() < ATTEMPTS; attempt++) {
        // All rivals of one place after the other, or anything on that day.
        Place place = day.get(alike ? attempt / each : attempt % day.size());
        all.add(line -> contest.attempt(line, place, !alike));
      }
    }
    return all;
  }
}
