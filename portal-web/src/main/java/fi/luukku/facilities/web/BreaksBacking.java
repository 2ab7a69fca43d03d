package fi.luukku.facilities.web;

import fi.luukku.facilities.BreakClearing;
import fi.luukku.facilities.InTheWay;
import fi.luukku.facilities.MaintenanceBreak;
import fi.luukku.facilities.MaintenanceBreaks;
import fi.luukku.facilities.NewBreak;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.EndsBeforeItStarts;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.WallClock;
import fi.luukku.shared.LocalizedText;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.FormBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Option;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * {@code /staff/breaks}: the breaks that are to come, and where one is planned: first it is shown
 * what stands in its way, then it is made.
 */
@Named
@RequestScoped
public class BreaksBacking {
  @Inject MaintenanceBreaks breaks;
  @Inject BreakClearing clearing;
  @Inject BreakWords words;
  @Inject CurrentCaller current;
  @Inject FormBacking form;
  @Inject Messages messages;

  private final BreakForm fields = new BreakForm();
  private Optional<List<InTheWay>> inTheWay = Optional.empty();

  public BreakForm getFields() {
    return fields;
  }

  public List<MaintenanceBreak> getCurrent() {
    return breaks.current(current.caller());
  }

  public List<Option> getPlaces() {
    return breaks.places(current.caller()).stream()
        .map(place -> Option.of(place.part().key(), words.place(place)))
        .toList();
  }

  /** What stands in its way; empty before that was asked. */
  public Optional<List<InTheWay>> getInTheWay() {
    return inTheWay;
  }

  /** Shows what stands in its way, and makes nothing yet. */
  public String preview() {
    return refusing(
        () -> {
          inTheWay = Optional.of(breaks.preview(current.caller(), wanted()));
          messages.tell(words.count(inTheWay.get().size()));
          return null;
        });
  }

  /** Makes the break, then moves and cancels what was chosen. */
  public String make() {
    return refusing(
        () -> {
          String id = breaks.make(current.caller(), form.getOnce(), wanted());
          List<BreakClearing.Outcome> outcomes =
              clearing.clear(current.caller(), id, words.chosen(), fields.getWords());
          return Pages.to("/staff/break", "id", id, "told", BreakWords.written(outcomes));
        });
  }

  private String refusing(java.util.function.Supplier<String> act) {
    try {
      return act.get();
    } catch (NotFound gone) {
      throw gone;
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
  }

  private NewBreak wanted() {
    Instant from = WallClock.read(fields.getFromDay(), fields.getFromTime(), "from-time");
    Instant to = WallClock.read(fields.getToDay(), fields.getToTime(), "to-time");
    if (!from.isBefore(to)) {
      throw new EndsBeforeItStarts();
    }
    return new NewBreak(
        fields.getPart(),
        new Period(from, to),
        new LocalizedText(
            fields.getReasonFi().strip(),
            fields.getReasonSv().strip(),
            fields.getReasonEn().strip()));
  }
}
