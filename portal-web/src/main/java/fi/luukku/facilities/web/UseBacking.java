package fi.luukku.facilities.web;

import fi.luukku.facilities.FacilityUse;
import fi.luukku.facilities.UseQueries;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.WallClock;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Refusal;
import fi.luukku.shared.TimeSource;
import fi.luukku.site.web.Dates;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code /staff/use?part=…&from=…&to=…}: how much a facility is used, by weekday and hour. */
@Named
@RequestScoped
public class UseBacking {
  private static final int DAYS = 28;
  private static final int SHADES = 5;
  private static final LocalDate SOME_MONDAY = LocalDate.of(2026, 1, 5);

  @Inject UseQueries queries;
  @Inject CurrentCaller current;
  @Inject PageRequest parameters;
  @Inject LocaleBacking locale;
  @Inject Messages messages;
  @Inject BreakWords words;
  @Inject Clock clock;

  private List<Option> places;
  private Optional<FacilityUse> use = Optional.empty();

  /** One weekday of the table. */
  public record Row(String day, List<FacilityUse.Hour> hours) {}

  /** Before the page is drawn. */
  public void open() {
    places =
        queries.places(current.caller()).stream()
            .map(place -> Option.of(place.part().key(), words.place(place)))
            .toList();
    try {
      Optional<LocalDate> first = day("from", DAYS);
      Optional<LocalDate> last = day("to", 1);
      if (asked().isPresent() && first.isPresent() && last.isPresent()) {
        use = Optional.of(queries.of(current.caller(), asked().get(), first.get(), last.get()));
      }
    } catch (NotFound gone) {
      throw gone;
    } catch (Refusal refusal) {
      messages.refuse(refusal);
    }
  }

  public List<Option> getPlaces() {
    return places;
  }

  public boolean isAsked(String part) {
    return asked().filter(part::equals).isPresent();
  }

  public Optional<FacilityUse> getUse() {
    return use;
  }

  public String getPlace() {
    return words.place(use.orElseThrow().place());
  }

  /** The first day as it was asked for. */
  public String getFrom() {
    return shown("from", DAYS);
  }

  /** The last day as it was asked for. */
  public String getTo() {
    return shown("to", 1);
  }

  /** The hours in which it is ever open or reserved, from the first to the last. */
  public List<Integer> getHours() {
    List<Integer> busy =
        use.orElseThrow().hours().stream()
            .filter(one -> one.open() > 0 || one.reserved() > 0)
            .map(FacilityUse.Hour::hour)
            .sorted()
            .toList();
    return busy.isEmpty()
        ? List.of()
        : IntStream.rangeClosed(busy.get(0), busy.get(busy.size() - 1)).boxed().toList();
  }

  public List<Row> getRows() {
    List<Integer> hours = getHours();
    Dates dates = new Dates(locale.getLanguage());
    return Stream.of(DayOfWeek.values())
        .map(
            day ->
                new Row(
                    dates.weekday(SOME_MONDAY.with(day)),
                    use.orElseThrow().hours().stream()
                        .filter(one -> one.day() == day && hours.contains(one.hour()))
                        .toList()))
        .toList();
  }

  /** From 0, nothing, to 5, all or more; the number stands beside it. */
  public int shade(FacilityUse.Hour hour) {
    return Math.min(SHADES, (hour.percent() * SHADES + 99) / 100);
  }

  /** The same as a file. */
  public String getCsvUrl() {
    FacilityUse shown = use.orElseThrow();
    return "/staff/use/csv?part="
        + shown.place().part().key()
        + "&from="
        + shown.first()
        + "&to="
        + shown.last();
  }

  private Optional<String> asked() {
    return parameters.get("part").or(() -> places.stream().map(Option::value).findFirst());
  }

  private String shown(String name, int daysAgo) {
    return parameters
        .get(name)
        .filter(date -> date.matches("\\d{4}-\\d{2}-\\d{2}"))
        .orElseGet(() -> TimeSource.today(clock).minusDays(daysAgo).toString());
  }

  /** The day of a field, some days ago where it is left out; empty where its message says why. */
  private Optional<LocalDate> day(String name, int daysAgo) {
    LocalDate today = TimeSource.today(clock);
    try {
      return Optional.of(
          parameters
              .get(name)
              .map(date -> WallClock.dayAsked(today, date, name))
              .orElseGet(() -> today.minusDays(daysAgo)));
    } catch (Refusal refusal) {
      messages.refuse(refusal);
      return Optional.empty();
    }
  }
}
