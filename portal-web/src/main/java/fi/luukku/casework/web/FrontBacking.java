package fi.luukku.casework.web;

import fi.luukku.casework.CaseRow;
import fi.luukku.casework.CitizenCases;
import fi.luukku.casework.FrontPage;
import fi.luukku.identity.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * The signed-in part of the front page: what is expected, what is open, what comes next, what was
 * begun. For the include {@code /WEB-INF/casework/front.xhtml}.
 */
@Named
@RequestScoped
public class FrontBacking {
  @Inject CurrentCaller current;
  @Inject CitizenCases cases;
  @Inject DraftLinks drafts;

  private FrontPage page;

  /** Whether there is anybody to show matters of. */
  public boolean isCitizen() {
    return current.caller().isCitizen();
  }

  public List<CaseRow> getExpected() {
    return page().expected();
  }

  public List<CaseRow> getNext() {
    return page().next();
  }

  public List<CaseRow> getOpen() {
    return page().open();
  }

  public long getOpenInAll() {
    return page().openInAll();
  }

  public List<DraftLink> getDrafts() {
    return drafts.of(page().drafts());
  }

  /** Read once a request, and only where the page shows it. */
  private FrontPage page() {
    if (page == null) {
      page = cases.frontPage(current.caller());
    }
    return page;
  }
}
