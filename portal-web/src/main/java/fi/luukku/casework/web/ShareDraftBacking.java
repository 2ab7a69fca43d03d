package fi.luukku.casework.web;

import fi.luukku.casework.DraftSharing;
import fi.luukku.casework.Drafts;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.parties.HeldBy;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Pages;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * {@code /share-draft}: who fills in a draft together; who began it invites others of the
 * association and takes it back, who was invited leaves.
 */
@Named
@RequestScoped
public class ShareDraftBacking {
  private static final String HERE = "/share-draft";

  @Inject CurrentCaller current;
  @Inject Drafts drafts;
  @Inject DraftSharing sharing;
  @Inject DraftLinks links;
  @Inject DraftRequest request;
  @Inject LocaleBacking locale;
  @Inject Messages messages;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private DraftLink draft;
  private DraftSharing.Overview overview;

  /**
   * Looks for the draft.
   *
   * @throws NotFound where it is not his
   */
  public void open() {
    draft =
        links.of(List.of(drafts.row(current.caller(), request.id()))).stream()
            .findFirst()
            .orElseThrow(NotFound::new);
    overview = sharing.overview(current.caller(), request.id());
  }

  public DraftLink getDraft() {
    return draft;
  }

  /** Nothing is read while a post is taken in: there is nothing to show then. */
  public boolean isOwn() {
    return draft != null && draft.row().isOwn();
  }

  public List<DraftSharing.Invited> getInvited() {
    return overview == null ? List.of() : overview.invited();
  }

  public List<HeldBy> getColleagues() {
    return overview == null ? List.of() : overview.colleagues();
  }

  /** As what somebody acts for the association. */
  public String role(HeldBy colleague) {
    String key = "on_behalf.role." + colleague.mandate().role().key();
    return Texts.text(locale.getLanguage(), "parties", key);
  }

  /** Does what the pressed button says: invites, takes back, or leaves. */
  public String act() {
    UUID id = request.id();
    String invite = parameters.getOrDefault("invite", "");
    String end = parameters.getOrDefault("end", "");
    if (invite.isEmpty() && end.isEmpty()) {
      open();
      return null;
    }
    try {
      if (!invite.isEmpty()) {
        sharing.invite(current.caller(), id, invite);
        return Pages.to(HERE, "draft", id, "told", "invited");
      }
      boolean leaves = parameters.containsKey("leave");
      sharing.takeBack(current.caller(), id, end);
      return leaves ? Pages.to("/my") : Pages.to(HERE, "draft", id, "told", "ended");
    } catch (NotFound unknown) {
      throw unknown;
    } catch (Refusal refusal) {
      open();
      return messages.refuse(refusal);
    }
  }
}
