package fi.luukku.casework.web;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.HandlerDesk;
import fi.luukku.casework.HandlerQueries;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.Conflict;
import fi.luukku.shared.Refusal;
import fi.luukku.shared.TimeSource;
import fi.luukku.site.web.FormBacking;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Option;
import fi.luukku.site.web.Pages;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code /staff/case}: one case for its handler. Each form does one thing and comes back here. */
@Named
@RequestScoped
public class CaseBacking {
  private static final List<String> DECISIONS = List.of("granted", "partly_granted", "refused");
  private static final List<String> ENDINGS =
      List.of("done", "not_needed", "moved_elsewhere", "no_answer");

  private static final List<String> BOOKING_ENDINGS = List.of("done", "no_show");

  private static final List<String> ACTS =
      List.of(
          "take", "back", "assign", "write", "note", "ask", "status", "close", "approve", "refuse",
          "cancel", "date");

  @Inject CurrentCaller current;
  @Inject HandlerDesk desk;
  @Inject HandlerQueries queries;
  @Inject CaseParameter parameter;
  @Inject CaseWordsBacking words;
  @Inject Clock clock;
  @Inject FormBacking form;
  @Inject LocaleBacking locale;
  @Inject Messages messages;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private final CaseForm fields = new CaseForm();
  private CaseView matter;

  public void open() {
    matter = queries.one(current.caller(), parameter.number());
  }

  public CaseView getMatter() {
    if (matter == null) {
      open();
    }
    return matter;
  }

  /** The first day that a citizen can be asked to act by. */
  public LocalDate getToday() {
    return TimeSource.today(clock);
  }

  /** What the forms of the page bring. */
  public CaseForm getFields() {
    return fields;
  }

  /** A second press on the button that took the case finds it taken. */
  public String take() {
    if (isMine() && getMatter().status().isOpen()) {
      return done("take");
    }
    return act("take", () -> desk.take(current.caller(), parameter.number(), revision()));
  }

  public String giveBack() {
    return act("back", () -> desk.giveBack(current.caller(), parameter.number(), revision()));
  }

  public String assign() {
    return act(
        "assign",
        () -> desk.assign(current.caller(), parameter.number(), revision(), fields.getColleague()));
  }

  public String write() {
    return act(
        "write",
        () ->
            desk.write(current.caller(), parameter.number(), fields.getMessage(), form.getOnce()));
  }

  public String note() {
    return act(
        "note",
        () -> desk.note(current.caller(), parameter.number(), fields.getNote(), form.getOnce()));
  }

  public String ask() {
    LocalDate by = fields.getBy();
    return act(
        "ask",
        () -> desk.ask(current.caller(), parameter.number(), revision(), fields.getAsked(), by));
  }

  public String changeStatus() {
    return act(
        "status",
        () ->
            desk.changeStatus(
                current.caller(),
                parameter.number(),
                revision(),
                CaseStatus.valueOf(fields.getStatus()),
                fields.getStatusText()));
  }

  /** Decides an application, closes anything else. */
  public String close() {
    return act("close", isDecided() ? this::decideNow : this::closeNow);
  }

  /** Whether this kind of case ends with a decision. */
  public boolean isDecided() {
    return getMatter().kind() == CaseKind.GRANT_APPLICATION;
  }

  /** Whether the case is the caller's own work already. */
  public boolean isMine() {
    return getMatter().handlerId().filter(current.caller().id()::equals).isPresent();
  }

  /** Whether the page has the forms that change the case; of a post, the desk decides. */
  public boolean isChangeable() {
    return !Pages.isDrawn() || getMatter().status().isOpen();
  }

  public boolean isTakeable() {
    return !Pages.isDrawn() || getMatter().status().isOpen() && !isMine();
  }

  public boolean isReturnable() {
    return !Pages.isDrawn() || getMatter().handlerId().isPresent();
  }

  /** What the page can have just done. */
  public List<String> getActs() {
    return ACTS;
  }

  /** Whether this form was sent and came back: then it stays open. */
  public boolean isTried(String act) {
    return parameters.containsKey(act);
  }

  /** Whether the page has just done this, for words after the redirect. */
  public boolean isDone(String act) {
    return parameter.isDone(act);
  }

  public List<Option> getOutcomes() {
    List<String> endings = isBooking() ? BOOKING_ENDINGS : ENDINGS;
    return (isDecided() ? DECISIONS : endings)
        .stream().map(outcome -> Option.of(outcome, words.outcome(outcome))).toList();
  }

  /**
   * Open statuses other than the present one; waiting and approval have forms of their own. A
   * booking that stands has none.
   */
  public List<Option> getStatuses() {
    if (getMatter().status() == CaseStatus.CONFIRMED) {
      return List.of();
    }
    return Stream.of(CaseStatus.RECEIVED, CaseStatus.IN_PROGRESS)
        .filter(status -> status != getMatter().status())
        .map(status -> Option.of(status.name(), words.deskStatus(status)))
        .toList();
  }

  private boolean isBooking() {
    return getMatter().kind().isBooking();
  }

  /** A booking is closed when its time has come; before that it is refused or cancelled. */
  public boolean isClosable() {
    return isChangeable()
        && (!isBooking() || !CaseBookingBacking.isToCome(getMatter(), clock.instant()));
  }

  private void decideNow() {
    desk.decide(
        current.caller(),
        parameter.number(),
        revision(),
        fields.getOutcome(),
        fields.getOutcomeText());
  }

  private void closeNow() {
    desk.close(
        current.caller(),
        parameter.number(),
        revision(),
        fields.getOutcome(),
        fields.getOutcomeText());
  }

  String act(String name, Runnable act) {
    try {
      Conflict.again(act);
      return done(name);
    } catch (Refusal refusal) {
      matter = null;
      String said = Texts.refusal(locale.getLanguage(), refusal);
      if (refusal.field().isPresent()) {
        return messages.error(name + "-" + refusal.field().get(), said);
      }
      return messages.error(said);
    }
  }

  private String done(String act) {
    return Pages.to("/staff/case", "number", parameter.number(), "done", act);
  }

  /** The revision that the form was shown with: who is late is told, and overwrites nothing. */
  int revision() {
    try {
      return Integer.parseInt(parameters.getOrDefault("revision", ""));
    } catch (NumberFormatException missing) {
      return -1;
    }
  }
}
