package fi.luukku.facilities.web;

import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.QueueRow;
import fi.luukku.facilities.ReservationApproval;
import fi.luukku.facilities.ReservationApproval.Chosen;
import fi.luukku.facilities.ReservationApproval.Outcome;
import fi.luukku.facilities.ReservationApproval.Result;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Page;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Pages;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterValuesMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code /staff/approvals}: the reservations that wait for a yes or no, decided several at once.
 */
@Named
@RequestScoped
public class ApprovalsBacking {
  private static final String PAGE = "/staff/approvals";
  private static final String BETWEEN = ".";

  @Inject ReservationApproval approval;
  @Inject CurrentCaller current;
  @Inject PageRequest parameters;
  @Inject LocaleBacking locale;
  @Inject Messages messages;
  @Inject Clock clock;
  @Inject @RequestParameterValuesMap Map<String, String[]> values;

  private Page<QueueRow> page;
  private String reason;

  /** What became of one reservation, in words. */
  public record Told(String number, boolean done, String words) {}

  public Page<QueueRow> getPage() {
    if (page == null) {
      page = approval.waiting(current.caller(), parameters.number("first", 0));
    }
    return page;
  }

  /** Whether the time of a reservation has begun. */
  public boolean isPast(QueueRow row) {
    return row.facts().time().filter(time -> !time.starts().isAfter(clock.instant())).isPresent();
  }

  /** What the checkbox of a row brings. */
  public String choice(QueueRow row) {
    return row.facts().number() + ":" + row.revision();
  }

  /** Whether it was chosen in the form that is shown again. */
  public boolean isChosen(QueueRow row) {
    return sent().anyMatch(choice(row)::equals);
  }

  /** Does what the pressed button says with those that are chosen. */
  public String act() {
    try {
      String act = parameters.get("act").orElse("");
      return switch (act) {
        case "approve" -> told(act, approval.approve(current.caller(), chosen()));
        case "refuse" -> told(act, approval.refuse(current.caller(), chosen(), reason));
        default -> throw new NotFound();
      };
    } catch (NotFound forged) {
      throw forged;
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
  }

  /** What became of each, as the address tells it after the act; none before. */
  public List<Told> getTold() {
    String act = parameters.get("done").filter("refuse"::equals).orElse("approve");
    return parameters.get("told").stream()
        .flatMap(told -> Stream.of(told.split("\\" + BETWEEN)))
        .flatMap(one -> told(act, one).stream())
        .limit(ReservationApproval.MOST)
        .toList();
  }

  public boolean isAllDone() {
    return getTold().stream().allMatch(Told::done);
  }

  private Optional<Told> told(String act, String one) {
    String[] both = one.split("~", 2);
    Optional<Result> result =
        Arrays.stream(Result.values())
            .filter(each -> both.length == 2 && each.name().equalsIgnoreCase(both[1]))
            .findFirst();
    return CaseNumber.parse(both[0]).flatMap(number -> result.map(each -> told(act, number, each)));
  }

  private Told told(String act, CaseNumber number, Result result) {
    String key = result == Result.DONE ? act : result.name().toLowerCase(Locale.ROOT);
    String words = Texts.text(locale.getLanguage(), "facilities", "approvals.told." + key);
    return new Told(number.value(), result == Result.DONE, words);
  }

  private static String told(String act, List<Outcome> outcomes) {
    String told =
        outcomes.stream()
            .map(one -> one.number() + "~" + one.result().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(BETWEEN));
    return Pages.to(PAGE, "done", act, "told", told);
  }

  private List<Chosen> chosen() {
    return sent().flatMap(sent -> chosen(sent).stream()).toList();
  }

  private static Optional<Chosen> chosen(String sent) {
    String[] both = sent.split(":", 2);
    return both.length == 2 && both[1].matches("\\d{1,9}")
        ? CaseNumber.parse(both[0]).map(number -> new Chosen(number, Integer.parseInt(both[1])))
        : Optional.empty();
  }

  private Stream<String> sent() {
    return Stream.of(values.getOrDefault("chosen", new String[0]));
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
