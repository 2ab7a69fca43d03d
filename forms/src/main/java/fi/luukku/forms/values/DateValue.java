package fi.luukku.forms.values;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Days and years as people type them: "24.12.2026", "1.2.2026", "2026-12-24" and "2026". */
public final class DateValue {

  private static final Pattern POINTS =
      Pattern.compile("([0-9]{1,2})\\. ?([0-9]{1,2})\\. ?([0-9]{4})");
  private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  private DateValue() {}

  public static Parsed<LocalDate> day(String typed) {
    String text = TextValue.clean(typed);
    Matcher points = POINTS.matcher(text);
    if (points.matches()) {
      return day(points.group(3), points.group(2), points.group(1));
    }
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    return Parsed.refused("date.format");
  }

  /** "2025": four digits and nothing else. */
  public static Parsed<Integer> year(String typed) {
    String text = TextValue.clean(typed);
    return YEAR.matches(text) ? Parsed.of(Integer.parseInt(text)) : Parsed.refused("year.format");
  }

  /** 29.2. of a common year and 31.11. are no days, and are not moved to the next one either. */
  private static Parsed<LocalDate> day(String year, String month, String day) {
    try {
      return Parsed.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Parsed.refused("date.unreal");
    }
  }
}
