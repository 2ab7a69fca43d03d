package fi.luukku.casework.web;

import fi.luukku.casework.CaseFilter;
import fi.luukku.casework.CaseRow;
import fi.luukku.casework.CitizenCases;
import fi.luukku.casework.Drafts;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Page;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** {@code /my}: everything a citizen has started, open or closed, a page at a time. */
@Named
@RequestScoped
public class MyBacking {
  @Inject CurrentCaller current;
  @Inject CitizenCases cases;
  @Inject Drafts drafts;
  @Inject DraftLinks links;
  @Inject Messages messages;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private Page<CaseRow> shown;
  private List<DraftLink> begun;

  /** Reads what the page shows. */
  public void load() {
    CaseFilter filter = isClosed() ? CaseFilter.CLOSED : CaseFilter.OPEN;
    shown = cases.mine(current.caller(), filter, first());
  }

  public Page<CaseRow> getCases() {
    return shown;
  }

  /** Read once a request: the page asks for each of them. */
  public List<DraftLink> getDrafts() {
    if (begun == null) {
      begun = links.of(drafts.mine(current.caller()));
    }
    return begun;
  }

  /** Drafts that were begun for another and can become his own: while he acts for himself. */
  public List<DraftLink> getOthers() {
    return current.caller().party().isPresent()
        ? List.of()
        : getDrafts().stream()
            .filter(draft -> draft.partyName().isPresent() && !draft.row().shared())
            .toList();
  }

  /** Makes the draft his own whose button was pressed. */
  public String makeOwn() {
    try {
      drafts.makeOwn(current.caller(), DraftRequest.id(parameters.getOrDefault("own", "")));
      return Pages.to("/my", "own", "yes");
    } catch (NotFound notThere) {
      throw notThere;
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
  }

  /** Whether the closed ones are shown rather than the open ones. */
  public boolean isClosed() {
    return "closed".equals(parameters.get("show"));
  }

  private int first() {
    try {
      return Math.max(0, Integer.parseInt(parameters.getOrDefault("first", "0")));
    } catch (NumberFormatException typed) {
      return 0;
    }
  }
}
