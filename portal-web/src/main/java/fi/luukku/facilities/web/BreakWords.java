package fi.luukku.facilities.web;

import fi.luukku.casework.CaseNumber;
import fi.luukku.facilities.BreakClearing.Choice;
import fi.luukku.facilities.BreakClearing.Outcome;
import fi.luukku.facilities.BreakClearing.Result;
import fi.luukku.facilities.InTheWay;
import fi.luukku.facilities.Place;
import fi.luukku.reservations.NoSuchTime;
import fi.luukku.reservations.WallClock;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Between the breaks' desks and their pages: places in words, what was chosen, what became of it.
 */
@RequestScoped
public class BreakWords {
  private static final String CHOICE = "way.";
  private static final String MOVE = "move:";

  @Inject LocaleBacking locale;
  @Inject @RequestParameterMap Map<String, String> parameters;

  /** What became of one reservation. */
  public record Told(String number, boolean done, String words) {}

  /** "Liikuntasali A: ovipuoli". */
  public String place(Place place) {
    String whole = locale.say(place.facility().name());
    return place.part().name().map(name -> whole + ": " + locale.say(name)).orElse(whole);
  }

  /** How many reservations are in the way. */
  String count(int reservations) {
    String one = reservations == 1 ? "breaks.way.one" : "breaks.way.many";
    return Texts.text(locale.getLanguage(), "facilities", one, reservations);
  }

  /** The name of the choice for a reservation; it has a case. */
  public String name(InTheWay one) {
    return CHOICE + one.matter().orElseThrow().number() + "/" + one.used().starts();
  }

  public boolean isChosen(InTheWay one, String what) {
    return what.equals(parameters.get(name(one)));
  }

  /** Those that something was chosen for. */
  List<Choice> chosen() {
    return parameters.entrySet().stream()
        .filter(one -> one.getKey().startsWith(CHOICE))
        .flatMap(one -> choice(one.getKey().substring(CHOICE.length()), one.getValue()).stream())
        .toList();
  }

  private static Optional<Choice> choice(String of, String what) {
    String[] both = of.split("/", 2);
    Optional<String> target =
        Optional.of(what).filter(it -> it.startsWith(MOVE)).map(it -> it.substring(MOVE.length()));
    if (both.length < 2 || target.isEmpty() && !what.equals("cancel")) {
      return Optional.empty();
    }
    try {
      Instant starts = WallClock.instant(both[1], "");
      return CaseNumber.parse(both[0]).map(number -> new Choice(number, starts, target));
    } catch (NoSuchTime forged) {
      return Optional.empty();
    }
  }

  static String written(List<Outcome> outcomes) {
    return outcomes.stream()
        .map(one -> one.number() + "~" + one.result().name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("."));
  }

  /** What became of each, as the address tells it after the act; none before. */
  List<Told> told() {
    return Stream.of(parameters.getOrDefault("told", "").split("\\."))
        .flatMap(one -> told(one).stream())
        .toList();
  }

  private Optional<Told> told(String one) {
    String[] both = one.split("~", 2);
    return Arrays.stream(Result.values())
        .filter(each -> both.length == 2 && each.name().equalsIgnoreCase(both[1]))
        .findFirst()
        .flatMap(result -> CaseNumber.parse(both[0]).map(number -> told(number, result)));
  }

  private Told told(CaseNumber number, Result result) {
    String key = result.name().toLowerCase(Locale.ROOT);
    boolean done = result == Result.MOVED || result == Result.CANCELLED;
    return new Told(
        number.value(), done, Texts.text(locale.getLanguage(), "facilities", "breaks.told." + key));
  }
}
