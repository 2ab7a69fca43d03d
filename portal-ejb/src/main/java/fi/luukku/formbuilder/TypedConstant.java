package fi.luukku.formbuilder;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A constant as an official types it, turned into what expressions take: 31.12.2027, 8.30, 12,5.
 */
public final class TypedConstant {
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})[.:](\\d{2})");

  private TypedConstant() {}

  /** What is not of the kind stays as it was typed. */
  public static SketchTerm of(SketchTerm.Kind kind, String typed) {
    String plain = typed.strip();
    return new SketchTerm(
        kind,
        switch (kind) {
          case NUMBER, MONEY -> plain.replaceAll("[\\s\\u00a0€%]", "").replace(',', '.');
          case DATE -> day(plain);
          case TIME -> time(plain);
          default -> plain;
        });
  }

  /** Whether an expression can take it. */
  public static boolean fits(SketchTerm term) {
    String value = term.value();
    return switch (term.kind()) {
      case NUMBER -> value.matches("-?\\d{1,12}(\\.\\d{1,6})?");
      case MONEY -> value.matches("-?\\d{1,12}(\\.\\d{1,2})?");
      case WHOLE -> value.matches("-?\\d{1,15}");
      case DATE -> isDay(value);
      case TIME -> isTime(value);
      case YES_NO -> value.equals("yes") || value.equals("no");
      case TEXT -> !value.isEmpty();
      default -> true;
    };
  }

  private static String day(String typed) {
    Matcher day = DAY.matcher(typed);
    return day.matches()
        ? "%s-%02d-%02d"
            .formatted(day.group(3), Integer.valueOf(day.group(2)), Integer.valueOf(day.group(1)))
        : typed;
  }

  private static String time(String typed) {
    Matcher time = TIME.matcher(typed);
    return time.matches()
        ? "%02d:%s".formatted(Integer.valueOf(time.group(1)), time.group(2))
        : typed;
  }

  private static boolean isDay(String value) {
    try {
      return LocalDate.parse(value).getYear() > 0;
    } catch (DateTimeException none) {
      return false;
    }
  }

  private static boolean isTime(String value) {
    try {
      return LocalTime.parse(value).getSecond() == 0;
    } catch (DateTimeException none) {
      return false;
    }
  }
}
