package fi.luukku.forms.values;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.LocalTime;

/** Times of day as people type them: "9", "9.30", "9:30", "klo 9.30", "kl. 9.30", "9:30 pm". */
public final class TimeValue {

  private static final Pattern TIME =
      Pattern.compile(
          "(?i)(?:klo|kl\\.?|at)? ?([0-9]{1,2})(?:[.:]([0-9]{2}))?(?: ?(am|pm|a\\.m\\.|p\\.m\\.))?");

  private static final int NOON = 12;

  private TimeValue() {}

  /** The time of day; midnight is 0.00, and never 24.00. */
  public static Parsed<LocalTime> time(String typed) {
    Matcher matcher = TIME.matcher(TextValue.clean(typed).replaceAll("\\h", " "));
    if (!matcher.matches()) {
      return Parsed.refused("time.format");
    }
    int hour = Integer.parseInt(matcher.group(1));
    int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    return matcher.group(3) == null
        ? time(hour, minute)
        : ofHalfDay(hour, minute, matcher.group(3).toLowerCase(java.util.Locale.ROOT));
  }

  private static Parsed<LocalTime> ofHalfDay(int hour, int minute, String half) {
    if (hour < 1 || hour > NOON) {
      return Parsed.refused("time.unreal");
    }
    return time(hour % NOON + (half.startsWith("p") ? NOON : 0), minute);
  }

  private static Parsed<LocalTime> time(int hour, int minute) {
    try {
      return Parsed.of(LocalTime.of(hour, minute));
    } catch (DateTimeException noSuchTime) {
      return Parsed.refused("time.unreal");
    }
  }
}
