package fi.luukku.facilities.web;

import fi.luukku.facilities.DayFilter;
import fi.luukku.facilities.FacilityDay;
import fi.luukku.facilities.FacilityKind;
import fi.luukku.facilities.FacilityQueries;
import fi.luukku.facilities.OccupancyQueries;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.NoSuchTime;
import fi.luukku.reservations.WallClock;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.shared.LocalizedText;
import fi.luukku.shared.Page;
import fi.luukku.shared.TimeSource;
import fi.luukku.site.web.ForEverybody;
import fi.luukku.site.web.KeptKey;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code /staff/facilities?day=…}: how all facilities are taken on a day. */
@Named
@RequestScoped
public class StaffFacilitiesBacking {
  private static final int SIZE = 25;

  @Inject OccupancyQueries queries;
  @Inject FacilityQueries facilities;
  @Inject CurrentCaller current;
  @Inject PageRequest parameters;
  @Inject LocaleBacking locale;
  @Inject Messages messages;
  @Inject Clock clock;

  private LocalDate day;
  private String edition;
  private Page<FacilityDay> page;
  private DayTable table;
  private List<FacilityKind> kinds;
  private List<LocalizedText> places;

  /** Before the page is drawn. */
  public void open() {
    LocalDate today = TimeSource.today(clock);
    day = today;
    try {
      day = parameters.get("day").map(date -> WallClock.dayNear(today, date, "day")).orElse(today);
    } catch (NoSuchTime none) {
      messages.refuse(none);
    }
    // Before the facilities: of some that change meanwhile, the old must not be kept as the new.
    edition = facilities.edition();
    page = queries.day(current.caller(), filter(), day, parameters.number("first", 0), SIZE);
  }

  @ForEverybody
  public LocalDate getDay() {
    return day;
  }

  public Page<FacilityDay> getPage() {
    return page;
  }

  @ForEverybody
  public DayTable getTable() {
    if (table == null) {
      table = DayTable.of(day, page.items());
    }
    return table;
  }

  /**
   * Of the table: the day, what is shown and how that is taken. Who may see other facilities, or
   * asked for others, has another one; filter and queues need not be named.
   */
  public String getTableKey() {
    return KeptKey.of(
        edition, day, page.items().stream().map(StaffFacilitiesBacking::row).toList());
  }

  /** What of a row is not content: the part says which that is. */
  private static List<Object> row(FacilityDay one) {
    return List.of(one.part().key(), one.open(), one.closedBecause(), one.taken());
  }

  @ForEverybody
  public List<FacilityKind> getKinds() {
    if (kinds == null) {
      kinds = queries.kinds(current.caller());
    }
    return kinds;
  }

  @ForEverybody
  public List<LocalizedText> getPlaces() {
    if (places == null) {
      places = queries.places(current.caller());
    }
    return places;
  }

  /** Of what one can choose between: who serves other facilities has another one. */
  public String getChoicesKey() {
    String kind = asked("kind", getKinds().stream().map(FacilityKind::key));
    String place = asked("place", getPlaces().stream().map(LocalizedText::fi));
    return KeptKey.of(edition, getKinds(), kind, getPlaces(), place);
  }

  private String asked(String name, Stream<String> known) {
    return known.filter(one -> isAsked(name, one)).findFirst().orElse("");
  }

  @ForEverybody
  public boolean isAsked(String name, String value) {
    return parameters.get(name).filter(value::equals).isPresent();
  }

  /** Whether facilities are left out because of what was asked. */
  public boolean isNarrowed() {
    return parameters.get("kind").isPresent() || parameters.get("place").isPresent();
  }

  /** The same page of another day. */
  public String url(LocalDate other) {
    return url(other, false);
  }

  /** Ends in {@code &}, for the pager. */
  public String getPagesUrl() {
    return url(day, false) + "&";
  }

  /** The day without a filter. */
  public String getEverything() {
    return url(day, true);
  }

  /** How a stretch of time is taken, or that it is free, in words. */
  @ForEverybody
  public String state(String kind) {
    return Texts.text(locale.getLanguage(), "facilities", "staff_day.state." + kind);
  }

  private String url(LocalDate other, boolean all) {
    String asked =
        Stream.of("kind", "place")
            .filter(name -> !all)
            .flatMap(
                name ->
                    parameters.get(name).map(value -> "&" + name + "=" + encoded(value)).stream())
            .collect(Collectors.joining());
    return "/staff/facilities?day=" + other + asked;
  }

  private DayFilter filter() {
    return new DayFilter(parameters.get("kind"), parameters.get("place"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
