package fi.luukku.casework.web;

import fi.luukku.casework.Drafts;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.NotFound;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /discard-draft}: asks before a half-filled form goes, with what was uploaded for it. */
@Named
@RequestScoped
public class DiscardDraftBacking {
  private static final String DONE = "discarded";

  @Inject CurrentCaller current;
  @Inject Drafts drafts;
  @Inject DraftLinks links;
  @Inject DraftRequest request;

  private DraftLink draft;

  /**
   * Looks for the draft.
   *
   * @throws NotFound where he did not begin it, or nothing of it is left
   */
  public void open() {
    draft =
        links.of(List.of(drafts.row(current.caller(), request.id()))).stream()
            .filter(one -> one.row().isOwn())
            .findFirst()
            .orElseThrow(NotFound::new);
  }

  /** The draft as the lists have it. */
  public DraftLink getDraft() {
    if (draft == null) {
      open();
    }
    return draft;
  }

  /** Deletes it and leads to where drafts are, or reports begin. */
  public String discard() {
    drafts.delete(current.caller(), request.id());
    return Pages.to(isCitizen() ? "/my" : "/report", "done", DONE);
  }

  /** Visitors have no list of drafts. */
  public boolean isCitizen() {
    return current.caller().isCitizen();
  }
}
