package fi.luukku.facilities.web;

import fi.luukku.casework.Receipt;
import fi.luukku.facilities.Facility;
import fi.luukku.facilities.FacilityPart;
import fi.luukku.facilities.FacilityQueries;
import fi.luukku.facilities.FacilityReserving;
import fi.luukku.facilities.ReservationToMove;
import fi.luukku.facilities.UserGroup;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.EndsBeforeItStarts;
import fi.luukku.reservations.FreeDay;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.WallClock;
import fi.luukku.reservations.web.Moving;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.reservations.web.TimeHolding;
import fi.luukku.reservations.web.WeekChoice;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.TimeSource;
import fi.luukku.site.web.DatesBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The page of one facility: what it is, when it is free, and the form that holds a period. */
@Named
@RequestScoped
public class FacilityBacking {
  @Inject FacilityQueries facilities;
  @Inject FacilityReserving reserving;
  @Inject CurrentCaller current;
  @Inject PageRequest parameters;
  @Inject TimeHolding holding;
  @Inject WeekChoice weeks;
  @Inject Pictures pictures;
  @Inject FacilityChoices choices;
  @Inject DatesBacking dates;

  @Inject Moving moving;
  @Inject MovedReservation moves;

  private Optional<ReservationToMove> moved;
  // A page asks for these in every row of its lists, and they stay what they are for one request.
  private Facility facility;
  private FacilityPart part;
  private List<UserGroup> groups;
  private UserGroup group;
  private LocalDate lastDay;
  private LocalDate week;
  private List<FreeDay> days;
  private boolean chosen;

  /** Before the page is drawn: unknown facilities and parts end here, and what cannot be moved. */
  public void open() {
    getFacility();
    if (!moving.isOn() || getMoved().isPresent()) {
      getPart();
    }
  }

  /** The reservation that is to get another time; empty where a new one is made. */
  public Optional<ReservationToMove> getMoved() {
    if (moved == null) {
      String here = FacilityPages.PAGE + "?key=" + getFacility().key() + moving.parameter();
      moved = moves.find(here);
      if (moved.filter(one -> !one.facility().key().equals(getFacility().key())).isPresent()) {
        throw new NotFound();
      }
    }
    return moved;
  }

  public Facility getFacility() {
    if (facility == null) {
      facility = facilities.facility(parameters.get("key").orElseThrow(NotFound::new));
    }
    return facility;
  }

  /** The chosen part; the whole where none is chosen yet. A date of a series stays in its own. */
  public FacilityPart getPart() {
    if (part == null) {
      Optional<String> key =
          moving.date().isPresent() ? partOfMoved() : parameters.get("part").or(this::partOfMoved);
      part =
          key.isEmpty()
              ? getFacility().whole()
              : getFacility().part(key.get()).orElseThrow(NotFound::new);
    }
    return part;
  }

  /** Between which one can choose. */
  public List<FacilityPart> getParts() {
    return moving.date().isPresent() ? List.of(getPart()) : getFacility().parts();
  }

  private Optional<String> partOfMoved() {
    return moving.isOn() ? getMoved().map(one -> one.part().key()) : Optional.empty();
  }

  /** For whom he can reserve it. */
  public List<UserGroup> getGroups() {
    if (groups == null) {
      groups = facilities.groups(current.caller(), getFacility().key());
    }
    return groups;
  }

  /** The chosen group; the first one where none is chosen that is open to him. */
  public UserGroup getGroup() {
    if (group == null) {
      group = group();
    }
    return group;
  }

  private UserGroup group() {
    if (moving.isOn() && getMoved().isPresent()) {
      return getMoved().get().group();
    }
    Optional<UserGroup> asked = parameters.get("group").flatMap(UserGroup::of);
    List<UserGroup> open = getGroups();
    return asked
        .filter(open::contains)
        .or(() -> open.stream().findFirst())
        .orElseGet(() -> UserGroup.openTo(current.caller()).get(0));
  }

  /** Whether it is for anybody whom he can reserve for. */
  public boolean isForCaller() {
    return !getGroups().isEmpty();
  }

  public String getPicture() {
    return pictures.url(getFacility().picture());
  }

  public LocalDate getLastDay() {
    if (lastDay == null) {
      lastDay = facilities.lastDay(getFacility().key());
    }
    return lastDay;
  }

  public LocalDate getWeek() {
    if (week == null) {
      week =
          weeks.of(parameters.get("week"), getLastDay(), () -> dayOfMoved().or(this::firstFreeDay));
    }
    return week;
  }

  /** Two weeks are read at once; only where they have nothing, the later ones are. */
  private Optional<LocalDate> firstFreeDay() {
    LocalDate monday = WeekChoice.mondayOf(weeks.today());
    List<FreeDay> soon = days(getPart().key(), monday, monday.plusDays(13));
    Optional<LocalDate> first =
        soon.stream().filter(day -> !day.free().isEmpty()).map(FreeDay::day).findFirst();
    if (first.isEmpty()) {
      return firstFreeAfter(monday.plusWeeks(1));
    }
    LocalDate shown = WeekChoice.mondayOf(first.get());
    days = soon.stream().filter(day -> WeekChoice.mondayOf(day.day()).equals(shown)).toList();
    return first;
  }

  /** Monday of the first later week that has a free time; asked where the shown one has none. */
  public Optional<LocalDate> getNextFree() {
    return firstFreeAfter(getWeek()).map(WeekChoice::mondayOf);
  }

  private Optional<LocalDate> firstFreeAfter(LocalDate monday) {
    String key = getFacility().key();
    return facilities.firstFree(current.caller(), key, getPart().key(), monday.plusWeeks(1));
  }

  private Optional<LocalDate> dayOfMoved() {
    return moving.isOn()
        ? getMoved().map(one -> LocalDate.ofInstant(one.now().starts(), TimeSource.LOCAL))
        : Optional.empty();
  }

  public List<FreeDay> getDays() {
    LocalDate monday = getWeek();
    if (days == null) {
      String part = getPart().key();
      days = days(part, monday, monday.plusDays(6));
    }
    return days;
  }

  private List<FreeDay> days(String part, LocalDate first, LocalDate last) {
    String key = getFacility().key();
    return moves
        .days(part, first, last)
        .orElseGet(() -> facilities.days(current.caller(), key, part, first, last));
  }

  public DayBar.Scale getScale() {
    return DayBar.Scale.of(getDays());
  }

  /** The days of the week that are not over. */
  public List<DayBar> getBars() {
    DayBar.Scale scale = getScale();
    return getDays().stream()
        .filter(day -> !day.day().isBefore(weeks.today()))
        .map(day -> DayBar.of(day, scale))
        .toList();
  }

  public boolean isEmptyWeek() {
    return getDays().stream().allMatch(day -> day.free().isEmpty());
  }

  /** Day, start and end: what can be chosen, and what is. */
  public FacilityChoices getChoices() {
    if (!chosen) {
      choices.over(getFacility(), getPart(), getGroup(), isForCaller() ? getDays() : List.of());
      chosen = true;
    }
    return choices;
  }

  /** "1 h", or "1 h – 3 h" where there is a choice. */
  public String getLengths() {
    String shortest = dates.duration(getFacility().shortest().toMinutes());
    String longest = dates.duration(getFacility().longest().toMinutes());
    return shortest.equals(longest) ? shortest : shortest + " – " + longest;
  }

  /** After a refusal: free periods of the same length near the wanted one. */
  public List<Period> getNearest() {
    return holding.nearest();
  }

  /** After a refusal: own bookings that are in the way. */
  public List<Receipt> getOwn() {
    return holding.own();
  }

  public boolean isFirstWeek() {
    return !getWeek().isAfter(WeekChoice.mondayOf(weeks.today()));
  }

  public boolean isLastWeek() {
    return getWeek().plusWeeks(1).isAfter(getLastDay());
  }

  /** This page with another week. */
  public String url(LocalDate otherWeek) {
    return pages().week(otherWeek);
  }

  /** This page with a period filled into its form. */
  public String urlWith(Period period) {
    return pages().at(period);
  }

  /** The shortest use at the beginning of a free period: what a click on it means. */
  public String urlAt(Period free) {
    return urlWith(Period.of(free.starts(), getFacility().shortest())) + "#end-time";
  }

  /** Where the same is reserved again and again, from the chosen day and time on. */
  public String getSeriesUrl() {
    SeriesPages pages = SeriesPages.of(getFacility(), getPart(), getGroup());
    LocalDate day = getChoices().getDay().map(FreeDay::day).orElseGet(this::getWeek);
    return pages.from(day)
        + getChoices()
            .getStart()
            .map(start -> "&starts=" + WallClock.write(start).substring(0, 5))
            .orElse("");
  }

  /** Holds the chosen period; where a reservation is moved, asks on the next page. */
  public String hold() {
    if (moving.isOn()) {
      return holding.goOn(() -> parameters.leaveFor(moveUrl()), url(getWeek()));
    }
    return holding.hold(this::period, this::urlWith, this::hold, "/facilities/confirm");
  }

  private String hold(Period period) {
    return reserving.hold(
        current.caller(), getFacility().key(), getPart().key(), getGroup(), period);
  }

  private String moveUrl() {
    return MoveReservationBacking.url(moving, getPart().key(), period());
  }

  private FacilityPages pages() {
    return FacilityPages.of(getFacility(), getPart(), getGroup()).with(moving.parameter());
  }

  private Period period() {
    LocalDate day = WallClock.day(parameters.get("day").orElse(""), "day");
    Instant starts = WallClock.read(day, parameters.get("starts").orElse(""), "starts");
    Instant ends = WallClock.read(day, parameters.get("ends").orElse(""), "ends");
    if (!starts.isBefore(ends)) {
      throw new EndsBeforeItStarts();
    }
    return new Period(starts, ends);
  }
}
