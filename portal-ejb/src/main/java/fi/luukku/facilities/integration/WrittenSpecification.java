package fi.luukku.facilities.integration;

import com.fasterxml.jackson.databind.JsonNode;
import fi.luukku.facilities.HoursFailure;
import fi.luukku.facilities.domain.UnusableHours;
import fi.luukku.reservations.OpeningHours.Dates;
import fi.luukku.reservations.OpeningHours.Hours;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One {@code OpeningHoursSpecification}. As schema.org says: open where {@code opens} is given and
 * closed otherwise; what closes before it opens, closes on the next day. As OpenActive says
 * (https://developer.openactive.io/publishing-data/opening-hours): closed too where both are 00:00;
 * 23:59 is the end of the day.
 *
 * @param place where it stands, for who mends it
 * @param days all of the week where none are named
 * @param hours empty: closed
 * @param dates when it counts; empty: always
 */
record WrittenSpecification(
    String place, Set<DayOfWeek> days, Optional<Hours> hours, Optional<Dates> dates) {
  private static final Set<String> FIELDS =
      Set.of("name", "description", "dayOfWeek", "opens", "closes", "validFrom", "validThrough");
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
  private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9](:00)?");
  private static final Pattern END_OF_DAY = Pattern.compile("24:00(:00)?|23:59(:00|:59)?");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  static WrittenSpecification read(JsonNode node, String place) {
    if (!node.isObject()) {
      throw new UnusableHours(HoursFailure.WRONG_FORM, place);
    }
    node.fieldNames()
        .forEachRemaining(
            field -> {
              if (!FIELDS.contains(field) && !field.startsWith("@")) {
                throw new UnusableHours(HoursFailure.WRONG_FORM, place);
              }
            });
    return new WrittenSpecification(
        place, days(node, place + ".dayOfWeek"), hours(node, place), dates(node, place));
  }

  /** Whether both speak of some day. */
  boolean shareADay(WrittenSpecification other) {
    Set<DayOfWeek> both = EnumSet.copyOf(days);
    both.retainAll(other.days);
    return !both.isEmpty()
        && span()
            .common(other.span())
            .filter(
                common ->
                    common
                        .from()
                        .datesUntil(common.to().plusDays(1))
                        .limit(DayOfWeek.values().length)
                        .anyMatch(day -> both.contains(day.getDayOfWeek())))
            .isPresent();
  }

  private Dates span() {
    return dates.orElse(new Dates(EARLIEST, LATEST));
  }

  private static Set<DayOfWeek> days(JsonNode node, String place) {
    JsonNode written = node.path("dayOfWeek");
    if (written.isMissingNode()) {
      return EnumSet.allOf(DayOfWeek.class);
    }
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    if (written.isArray()) {
      written.forEach(one -> days.add(day(one, place)));
    } else {
      days.add(day(written, place));
    }
    if (days.isEmpty()) {
      throw new UnusableHours(HoursFailure.WRONG_DAY, place);
    }
    return days;
  }

  private static DayOfWeek day(JsonNode node, String place) {
    String name = node.isTextual() ? node.asText().replaceFirst("^https?://schema.org/", "") : "";
    for (DayOfWeek day : DayOfWeek.values()) {
      String english = day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
      if (english.equals(name)) {
        return day;
      }
    }
    throw new UnusableHours(HoursFailure.WRONG_DAY, place);
  }

  private static Optional<Hours> hours(JsonNode node, String place) {
    if (!node.has("opens") && !node.has("closes")) {
      return Optional.empty();
    }
    LocalTime opens = time(node, "opens", place);
    LocalTime closes = time(node, "closes", place);
    boolean wholeDay = END_OF_DAY.matcher(node.path("closes").asText()).matches();
    if (opens.equals(closes) && !wholeDay) {
      if (!opens.equals(LocalTime.MIDNIGHT)) {
        throw new UnusableHours(HoursFailure.WRONG_TIME, place + ".closes");
      }
      return Optional.empty();
    }
    return Optional.of(new Hours(opens, closes));
  }

  private static LocalTime time(JsonNode node, String field, String place) {
    String written = node.path(field).isTextual() ? node.path(field).asText() : "";
    if (field.equals("closes") && END_OF_DAY.matcher(written).matches()) {
      return LocalTime.MIDNIGHT;
    }
    if (!TIME.matcher(written).matches()) {
      throw new UnusableHours(HoursFailure.WRONG_TIME, place + "." + field);
    }
    return LocalTime.parse(written);
  }

  private static Optional<Dates> dates(JsonNode node, String place) {
    if (!node.has("validFrom") && !node.has("validThrough")) {
      return Optional.empty();
    }
    LocalDate from = node.has("validFrom") ? date(node, "validFrom", place) : EARLIEST;
    LocalDate to = node.has("validThrough") ? date(node, "validThrough", place) : LATEST;
    if (to.isBefore(from)) {
      throw new UnusableHours(HoursFailure.ENDS_BEFORE_IT_STARTS, place + ".validThrough");
    }
    return Optional.of(new Dates(from, to));
  }

  private static LocalDate date(JsonNode node, String field, String place) {
    String written = node.path(field).isTextual() ? node.path(field).asText() : "";
    try {
      LocalDate day = DATE.matcher(written).matches() ? LocalDate.parse(written) : LocalDate.MIN;
      if (!day.isBefore(EARLIEST) && !day.isAfter(LATEST)) {
        return day;
      }
    } catch (DateTimeException noSuchDay) {
      throw new UnusableHours(HoursFailure.WRONG_DATE, place + "." + field);
    }
    throw new UnusableHours(HoursFailure.WRONG_DATE, place + "." + field);
  }
}
