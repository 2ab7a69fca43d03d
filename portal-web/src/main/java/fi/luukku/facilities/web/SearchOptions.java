package fi.luukku.facilities.web;

import fi.luukku.reservations.web.PageRequest;
import fi.luukku.site.web.DatesBacking;
import fi.luukku.site.web.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What can be chosen in the search for facilities, and its address. */
@RequestScoped
public class SearchOptions {
  private static final List<String> FIELDS =
      List.of(
          "text",
          "kind",
          "people",
          "day",
          "from",
          "to",
          "length",
          "place",
          "price",
          "accessible",
          "pets");

  private static final int FIRST_HALF_HOUR = 12;
  private static final int LAST_HALF_HOUR = 47;

  @Inject PageRequest parameters;
  @Inject DatesBacking dates;
  @Inject PriceWords prices;

  public List<Option> getFrom() {
    return IntStream.rangeClosed(FIRST_HALF_HOUR, LAST_HALF_HOUR)
        .mapToObj(half -> LocalTime.MIDNIGHT.plusMinutes(half * 30L))
        .map(time -> Option.of(time.toString(), dates.time(time)))
        .toList();
  }

  public List<Option> getTo() {
    return Stream.concat(
            getFrom().stream().skip(1), Stream.of(Option.of("24:00", dates.time(LocalTime.MIN))))
        .toList();
  }

  public List<Option> getLengths() {
    return Stream.of(30, 60, 90, 120, 180, 240)
        .map(minutes -> Option.of(String.valueOf(minutes), dates.duration(minutes)))
        .toList();
  }

  /** Of an hour, in euros. */
  public List<Option> getPrices() {
    return Stream.of(0, 10, 20, 50)
        .map(
            euros ->
                Option.of(
                    String.valueOf(euros),
                    euros == 0
                        ? prices.text("price.free")
                        : prices.text("facilities.price.most", dates.money(euros * 100L))))
        .toList();
  }

  /**
   * The address of what is asked.
   *
   * @param view {@code map}, or empty for the list
   */
  String url(String view) {
    String asked =
        FIELDS.stream()
            .flatMap(
                name -> parameters.get(name).map(value -> name + "=" + encoded(value)).stream())
            .collect(Collectors.joining("&"));
    String shown = view.isEmpty() ? asked : asked + (asked.isEmpty() ? "" : "&") + "view=" + view;
    return shown.isEmpty() ? "/facilities" : "/facilities?" + shown;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
