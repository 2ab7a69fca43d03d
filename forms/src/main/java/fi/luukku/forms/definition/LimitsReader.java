package fi.luukku.forms.definition;

import com.google.re2j.Pattern;
import fi.luukku.forms.expression.ExpressionRefused;
import fi.luukku.forms.expression.FaultCode;
import fi.luukku.forms.expression.Patterns;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Reads what an answer must keep to; a limit that does not fit the type is a fault. */
final class LimitsReader {

  private static final int SHORT = 200;
  private static final int LONG = 4_000;

  private LimitsReader() {}

  static Limits read(JsonPlace json, AnswerType type) {
    return new Limits(
        amount(json, type),
        dates(json, type),
        times(json, type),
        days(json, type),
        length(json, type),
        count(json, type),
        decimals(json, type),
        pattern(json, type),
        type == AnswerType.REGISTER_CHOICE ? json.register("register") : Optional.empty(),
        addresses(json, type),
        compared(json, type, "atLeast"),
        compared(json, type, "atMost"));
  }

  private static Range<BigDecimal> amount(JsonPlace json, AnswerType type) {
    if (type == AnswerType.YEAR) {
      return years(json);
    }
    if (!type.isAmount()) {
      return Range.open();
    }
    Optional<BigDecimal> least = json.findDecimal("min");
    Optional<BigDecimal> most = json.findDecimal("max");
    if (type == AnswerType.CALCULATED) {
      return ordered(json, new Range<>(least, most));
    }
    BigDecimal widest = widest(type);
    BigDecimal lowest = type == AnswerType.NUMBER ? widest.negate() : BigDecimal.ZERO;
    return ordered(json, Range.of(least.orElse(lowest), most.orElse(widest)));
  }

  private static BigDecimal widest(AnswerType type) {
    return switch (type) {
      case MONEY -> Bounds.LARGEST_MONEY;
      case PERCENT -> Bounds.WHOLE_PERCENT;
      default -> Bounds.LARGEST_NUMBER;
    };
  }

  private static Range<BigDecimal> years(JsonPlace json) {
    return ordered(
        json,
        Range.of(
            json.findDecimal("min").orElse(BigDecimal.valueOf(Bounds.FIRST_DAY.getYear())),
            json.findDecimal("max").orElse(BigDecimal.valueOf(Bounds.LAST_DAY.getYear()))));
  }

  private static Range<LocalDate> dates(JsonPlace json, AnswerType type) {
    if (type != AnswerType.DATE && type != AnswerType.PERIOD) {
      return Range.open();
    }
    return ordered(
        json,
        Range.of(
            day(json, "min").orElse(Bounds.FIRST_DAY), day(json, "max").orElse(Bounds.LAST_DAY)));
  }

  private static Optional<LocalDate> day(JsonPlace json, String field) {
    return json.findText(field)
        .flatMap(
            text -> {
              try {
                return Optional.of(LocalDate.parse(text));
              } catch (DateTimeParseException notADay) {
                json.fault(field, FaultCode.LIMIT, "must be a date like 2027-12-31");
                return Optional.empty();
              }
            });
  }

  private static Range<LocalTime> times(JsonPlace json, AnswerType type) {
    return type == AnswerType.TIME
        ? ordered(json, new Range<>(time(json, "min"), time(json, "max")))
        : Range.open();
  }

  private static Optional<LocalTime> time(JsonPlace json, String field) {
    return json.findText(field)
        .flatMap(
            text -> {
              try {
                return Optional.of(LocalTime.parse(text));
              } catch (DateTimeParseException noTime) {
                json.fault(field, FaultCode.LIMIT, "must be a time of day like 08:30");
                return Optional.empty();
              }
            });
  }

  private static Range<Integer> days(JsonPlace json, AnswerType type) {
    return type == AnswerType.PERIOD
        ? ordered(json, new Range<>(json.findCount("minDays"), json.findCount("maxDays")))
        : Range.open();
  }

  private static Range<Integer> length(JsonPlace json, AnswerType type) {
    if (!type.isText()) {
      return Range.open();
    }
    Optional<Integer> least = json.findCount("minLength");
    int most = json.findCount("maxLength").orElse(type == AnswerType.SHORT_TEXT ? SHORT : LONG);
    if (most < 1 || most > Bounds.MAX_TEXT_LENGTH) {
      json.fault(
          "maxLength",
          FaultCode.OUT_OF_RANGE,
          "must be 1 to " + Bounds.MAX_TEXT_LENGTH,
          1,
          Bounds.MAX_TEXT_LENGTH);
    }
    return ordered(json, new Range<>(least, Optional.of(most)));
  }

  private static Range<Integer> count(JsonPlace json, AnswerType type) {
    int widest =
        switch (type) {
          case TABLE, GROUP -> Bounds.MAX_ROWS;
          case FILES -> Bounds.MAX_FILES;
          case CHOOSE_MANY -> Bounds.MAX_OPTIONS;
          default -> 0;
        };
    if (widest == 0) {
      return Range.open();
    }
    Optional<Integer> least = json.findCount("minCount");
    int most = json.findCount("maxCount").orElse(type.hasRows() ? 20 : widest);
    if (most < 1 || most > widest) {
      json.fault("maxCount", FaultCode.OUT_OF_RANGE, "must be 1 to " + widest, 1, widest);
    }
    return ordered(json, new Range<>(least, Optional.of(most)));
  }

  private static int decimals(JsonPlace json, AnswerType type) {
    if (type == AnswerType.MONEY) {
      return 2;
    }
    if (type != AnswerType.NUMBER && type != AnswerType.PERCENT) {
      return 0;
    }
    int decimals = json.findCount("decimals").orElse(0);
    if (decimals > Bounds.MAX_DECIMALS) {
      json.fault(
          "decimals",
          FaultCode.OUT_OF_RANGE,
          "must be at most " + Bounds.MAX_DECIMALS,
          0,
          Bounds.MAX_DECIMALS);
    }
    return decimals;
  }

  private static Optional<Pattern> pattern(JsonPlace json, AnswerType type) {
    if (type != AnswerType.SHORT_TEXT) {
      return Optional.empty();
    }
    return json.findText("pattern")
        .flatMap(
            text -> {
              try {
                return Optional.of(Patterns.of(text));
              } catch (ExpressionRefused refused) {
                json.refused("pattern", refused);
                return Optional.empty();
              }
            });
  }

  private static Optional<AddressLookUp> addresses(JsonPlace json, AnswerType type) {
    return type == AnswerType.ADDRESS && json.findFlag("lookUp").orElse(false)
        ? json.outside().addresses()
        : Optional.empty();
  }

  private static List<Reference> compared(JsonPlace json, AnswerType type, String field) {
    boolean comparable = type.isAmount() || type == AnswerType.DATE;
    return comparable ? json.texts(field).stream().map(Reference::parse).toList() : List.of();
  }

  private static <T extends Comparable<? super T>> Range<T> ordered(
      JsonPlace json, Range<T> range) {
    if (range.least().isPresent()
        && range.most().isPresent()
        && range.least().get().compareTo(range.most().get()) > 0) {
      json.fault("", FaultCode.LIMITS_CROSSED, "has a lower bound above its upper bound");
    }
    return range;
  }
}
