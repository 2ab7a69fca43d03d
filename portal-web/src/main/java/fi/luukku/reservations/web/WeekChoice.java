package fi.luukku.reservations.web;

import fi.luukku.reservations.WallClock;
import fi.luukku.shared.Language;
import fi.luukku.shared.TimeSource;
import fi.luukku.site.web.Dates;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Option;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Which week a page shows; weeks go by their Monday. */
@RequestScoped
public class WeekChoice {
  @Inject Clock clock;
  @Inject LocaleBacking locale;

  public LocalDate today() {
    return TimeSource.today(clock);
  }

  /**
   * The week of a parameter, kept between this week and the last one; without a usable parameter
   * the week of another day, else this week.
   */
  public LocalDate of(
      Optional<String> chosen, LocalDate lastDay, Supplier<Optional<LocalDate>> otherwise) {
    LocalDate day = chosen.flatMap(WallClock::findDay).or(otherwise).orElse(today());
    LocalDate monday = mondayOf(day);
    if (monday.isBefore(mondayOf(today()))) {
      return mondayOf(today());
    }
    return monday.isAfter(lastDay) ? mondayOf(lastDay) : monday;
  }

  /** All weeks up to a last day, for a list to choose from: "48: 23.–29.11." */
  public List<Option> options(LocalDate lastDay) {
    return Stream.iterate(
            mondayOf(today()), monday -> !monday.isAfter(lastDay), monday -> monday.plusWeeks(1))
        .map(monday -> Option.of(monday.toString(), name(monday)))
        .toList();
  }

  /** Whether there is no earlier one to show. */
  public boolean isFirst(LocalDate monday) {
    return !monday.isAfter(mondayOf(today()));
  }

  /** Whether there is no later one to show. */
  public static boolean isLast(LocalDate monday, LocalDate lastDay) {
    return monday.plusWeeks(1).isAfter(lastDay);
  }

  public String name(LocalDate monday) {
    return Texts.text(
        locale.getLanguage(),
        "reservations",
        "week.name",
        monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
        shortDay(monday),
        shortDay(monday.plusDays(6)));
  }

  /** "23.11.", "23.11", "23 Nov". */
  String shortDay(LocalDate day) {
    return switch (locale.getLanguage()) {
      case FI -> day.getDayOfMonth() + "." + day.getMonthValue() + ".";
      case SV -> day.getDayOfMonth() + "." + day.getMonthValue();
      case EN -> day.getDayOfMonth() + " " + new Dates(Language.EN).shortMonth(day);
    };
  }

  public static LocalDate mondayOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  public static LocalDate mondayOf(Instant instant) {
    return mondayOf(LocalDate.ofInstant(instant, TimeSource.LOCAL));
  }
}
