package fi.luukku.facilities.web;

import fi.luukku.facilities.Facility;
import fi.luukku.facilities.FacilityFilter;
import fi.luukku.facilities.FacilityKind;
import fi.luukku.facilities.FacilityQueries;
import fi.luukku.facilities.FacilitySearch;
import fi.luukku.facilities.FoundFacility;
import fi.luukku.facilities.TimeWish;
import fi.luukku.facilities.UserGroup;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.WallClock;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.reservations.web.WeekChoice;
import fi.luukku.shared.LocalizedText;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The page where one looks for a facility; all that is asked stands in its address. */
@Named
@RequestScoped
public class FacilitiesBacking {
  private static final int LONGEST_TEXT = 100;
  private static final int MINUTES = 60;

  @Inject FacilityQueries facilities;
  @Inject FacilitySearch search;
  @Inject SearchOptions options;
  @Inject CurrentCaller current;
  @Inject PageRequest parameters;
  @Inject LocaleBacking locale;
  @Inject Messages messages;
  @Inject Pictures pictures;
  @Inject WeekChoice weeks;
  @Inject PriceWords prices;

  private List<FoundFacility> found = List.of();
  private boolean answered;

  /** Before the page is drawn: what suits, or why the question cannot be answered. */
  public void open() {
    try {
      found = search.find(current.caller(), filter(), time());
      answered = true;
    } catch (Refusal refusal) {
      messages.refuse(refusal);
    }
  }

  public List<FoundFacility> getFound() {
    return found;
  }

  /** Whether the question could be answered, be it with nothing. */
  public boolean isAnswered() {
    return answered;
  }

  public List<FacilityKind> getKinds() {
    return facilities.kinds();
  }

  public List<LocalizedText> getPlaces() {
    return search.places();
  }

  public SearchOptions getOptions() {
    return options;
  }

  /** A parameter as it was sent, where it is short enough to be shown again; else nothing. */
  public String asked(String name) {
    return parameters.get(name).filter(text -> text.length() <= LONGEST_TEXT).orElse("");
  }

  public boolean isAsked(String name, Object value) {
    return asked(name).equals(String.valueOf(value));
  }

  public String getText() {
    return parameters
        .get("text")
        .map(text -> text.substring(0, Math.min(text.length(), LONGEST_TEXT)))
        .orElse("");
  }

  /** For how many people; empty where nothing usable was said. */
  public String getPeople() {
    int people = parameters.number("people", 0);
    return people == 0 ? "" : String.valueOf(people);
  }

  public String getDay() {
    return asked("day").matches("\\d{4}-\\d{2}-\\d{2}") ? asked("day") : "";
  }

  public LocalDate getToday() {
    return weeks.today();
  }

  /** Whether more than words, kind and people is asked: then the further fields stand open. */
  public boolean isFurther() {
    return List.of("place", "price", "accessible", "pets").stream()
        .anyMatch(name -> !asked(name).isEmpty());
  }

  public boolean isMap() {
    return isAsked("view", "map");
  }

  /** The same question, shown in the other way. */
  public String getOtherViewUrl() {
    return options.url(isMap() ? "" : "map");
  }

  public String picture(Facility facility) {
    return pictures.url(facility.picture());
  }

  public String part(FoundFacility one) {
    return one.part().name().map(locale::say).orElse("");
  }

  public String price(FoundFacility one) {
    return one.cents().map(prices::hourly).orElse("");
  }

  /** Its page, with the part, and the time where one was asked for. */
  public String url(FoundFacility one) {
    FacilityPages pages = FacilityPages.of(one.facility(), one.part(), group());
    return one.free()
        .map(pages::at)
        .orElseGet(
            () ->
                FacilityPages.PAGE + "?key=" + one.facility().key() + "&part=" + one.part().key());
  }

  private UserGroup group() {
    return UserGroup.openTo(current.caller()).get(0);
  }

  private FacilityFilter filter() {
    return new FacilityFilter(
        parameters.get("kind"),
        parameters.get("place"),
        parameters.number("people", 0),
        isAsked("accessible", "1"),
        isAsked("pets", "1"),
        group(),
        parameters.get("price").map(euros -> parameters.number("price", 0) * 100L),
        parameters.get("text").map(text -> getText()),
        locale.getLanguage());
  }

  private Optional<TimeWish> time() {
    if (asked("day").isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = WallClock.dayAsked(weeks.today(), asked("day"), "day");
    String from = parameters.get("from").orElse("00:00");
    String to = parameters.get("to").orElse("24:00");
    boolean open = parameters.get("from").isEmpty() || parameters.get("to").isEmpty();
    int minutes = Math.min(parameters.number("length", open ? MINUTES : 0), 24 * MINUTES);
    return Optional.of(new TimeWish(day, from, to, Duration.ofMinutes(minutes)));
  }
}
