package fi.luukku.casework.web;

import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.HandlerDesk;
import fi.luukku.casework.QueueRow;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.Conflict;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;

/** Takes cases straight from the desk's list. */
@Named("taking")
@RequestScoped
public class TakingBacking {
  @Inject CurrentCaller current;
  @Inject HandlerDesk desk;
  @Inject DeskBacking list;
  @Inject Messages messages;
  @Inject @RequestParameterMap Map<String, String> parameters;

  /**
   * Takes the case whose button was pressed: its number and the revision that was shown are the
   * button's own, so rows that have moved since change nothing.
   */
  public String one() {
    String[] shown = parameters.getOrDefault("take", "").split(":", 2);
    CaseNumber number = CaseNumber.parse(shown[0]).orElseThrow(NotFound::new);
    try {
      take(number, shown.length < 2 ? -1 : revision(shown[1]));
      return Pages.leaveFor(list.getAddress() + "&done=take&taken=" + number);
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
  }

  /** Takes the most urgent case of the list that nobody works on, and opens it. */
  public String next() {
    Optional<QueueRow> next = list.next();
    if (next.isEmpty()) {
      return Pages.leaveFor(list.getAddress() + "&done=none");
    }
    CaseNumber number = next.get().facts().number();
    try {
      take(number, next.get().revision());
      return Pages.to("/staff/case", "number", number, "done", "take");
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
  }

  private void take(CaseNumber number, int revision) {
    Conflict.again(() -> desk.take(current.caller(), number, revision));
  }

  private static int revision(String shown) {
    try {
      return Integer.parseInt(shown);
    } catch (NumberFormatException typed) {
      return -1;
    }
  }
}
