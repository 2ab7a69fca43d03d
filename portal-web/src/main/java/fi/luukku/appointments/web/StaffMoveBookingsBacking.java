package fi.luukku.appointments.web;

import fi.luukku.appointments.Absence;
import fi.luukku.appointments.DeskAbsences;
import fi.luukku.appointments.DeskMoving;
import fi.luukku.appointments.DeskMoving.Elsewhere;
import fi.luukku.appointments.DeskMoving.Move;
import fi.luukku.appointments.MovePreview;
import fi.luukku.casework.CaseNumber;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.WallClock;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.TimeSource;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterValuesMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code /staff/move-bookings?desk=…&day=…}, or {@code ?absence=…}: where the bookings of a desk
 * could go, and the button that moves them there.
 */
@Named
@RequestScoped
public class StaffMoveBookingsBacking {
  static final String PAGE = "/staff/move-bookings";

  @Inject DeskMoving moving;
  @Inject DeskAbsences absences;
  @Inject CurrentCaller current;
  @Inject PageRequest parameters;
  @Inject @RequestParameterValuesMap Map<String, String[]> values;

  private MovePreview preview;
  private Absence absence;

  /** Guards the page: what the address names is there, and his. */
  public void open() {
    getPreview();
  }

  public MovePreview getPreview() {
    if (preview == null) {
      preview = moving.preview(current.caller(), desk(), time(), elsewhere());
    }
    return preview;
  }

  /** Moves what the page has shown, to where it has shown it. */
  public String move() {
    List<Move> moves = moves();
    int moved = moving.move(current.caller(), desk(), moves);
    return Pages.to(PAGE, "moved", moved, "stayed", moves.size() - moved) + "&" + query();
  }

  private List<Move> moves() {
    return Stream.of(values.getOrDefault("go", new String[0])).flatMap(this::move).toList();
  }

  /** A hidden field says which booking goes to which desk. */
  private Stream<Move> move(String written) {
    String[] parts = written.split(":", 2);
    return parts.length < 2
        ? Stream.empty()
        : CaseNumber.parse(parts[0]).map(number -> new Move(number, parts[1])).stream();
  }

  /** What the address says, for the forms and links of the page; nothing here needs escaping. */
  public String query() {
    String what =
        absenceId().map(id -> "absence=" + id).orElseGet(() -> "desk=" + desk() + "&day=" + day());
    return isElsewhere() ? what + "&elsewhere=yes" : what;
  }

  /** The calendar of the first day. */
  public String getCalendarUrl() {
    LocalDate first = LocalDate.ofInstant(getPreview().time().starts(), TimeSource.LOCAL);
    return new DeskCalendarAddress(getPreview().place().key(), "", first, false).toString();
  }

  public boolean isElsewhere() {
    return elsewhere() == Elsewhere.ALSO_OTHER_PLACES;
  }

  public String getAbsenceKey() {
    return absenceId().orElse("");
  }

  public String getDay() {
    return absenceId().isPresent() ? "" : day().toString();
  }

  public String getDesk() {
    return absenceId().isPresent() ? "" : desk();
  }

  /** How many moved just now; below none where nothing was done. */
  public int getMoved() {
    return parameters.number("moved", -1);
  }

  public int getStayed() {
    return parameters.number("stayed", 0);
  }

  private Elsewhere elsewhere() {
    return parameters.get("elsewhere").isPresent() ? Elsewhere.ALSO_OTHER_PLACES : Elsewhere.HERE;
  }

  private Optional<String> absenceId() {
    return parameters.get("absence");
  }

  private Optional<Absence> absence() {
    if (absence == null) {
      absence = absenceId().map(id -> absences.one(current.caller(), id)).orElse(null);
    }
    return Optional.ofNullable(absence);
  }

  private String desk() {
    return absence()
        .map(one -> one.desk().key())
        .or(() -> parameters.get("desk"))
        .orElseThrow(NotFound::new);
  }

  private Period time() {
    return absence()
        .map(Absence::time)
        .orElseGet(
            () ->
                new Period(
                    day().atStartOfDay(TimeSource.LOCAL).toInstant(),
                    day().plusDays(1).atStartOfDay(TimeSource.LOCAL).toInstant()));
  }

  private LocalDate day() {
    return parameters.get("day").flatMap(WallClock::findDay).orElseThrow(NotFound::new);
  }
}
