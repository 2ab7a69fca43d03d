package fi.luukku.casework.web;

import fi.luukku.casework.Drafts;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.Conflict;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.FormBacking;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** {@code /draft-begun}: who has begun an errand goes on with it, or begins another knowingly. */
@Named
@RequestScoped
public class DraftBegunBacking {
  @Inject CurrentCaller current;
  @Inject Drafts drafts;
  @Inject DraftKinds kinds;
  @Inject DraftLinks links;
  @Inject FormBacking form;
  @Inject LocaleBacking locale;
  @Inject StrongerSignIn stronger;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private List<DraftLink> begun;

  /**
   * Guards the page.
   *
   * @throws NotFound where there is no such errand
   */
  public void open() {
    getName();
  }

  /** Address of this page. */
  public static String address(DraftPages<?> pages, String key) {
    return Pages.to("/draft-begun", "kind", pages.kind().wireName(), "key", key);
  }

  /** What the errand is about. */
  public String getName() {
    return locale.say(pages().name(getKey()).orElseThrow(NotFound::new));
  }

  /** Begun by him or for the party that he acts for now, the latest first. */
  public List<DraftLink> getBegun() {
    if (!Pages.isDrawn()) {
      return List.of();
    }
    if (begun == null) {
      begun = links.of(drafts.ofErrand(current.caller(), pages().kind(), getKey()));
    }
    return begun;
  }

  /** Begins another, and leads there. */
  public String startAnother() {
    try {
      UUID formKey = UUID.fromString(form.getOnce());
      UUID draft = Conflict.again(() -> pages().startAnother(current.caller(), getKey(), formKey));
      return Pages.leaveFor(pages().continueAt(draft));
    } catch (NotFound unknown) {
      throw unknown;
    } catch (Refusal refusal) {
      return stronger.orRefuse(refusal, "/draft-begun?kind=" + getKind() + "&key=" + getKey());
    }
  }

  public String getKind() {
    return pages().kind().wireName();
  }

  public String getKey() {
    return parameters.getOrDefault("key", "");
  }

  private DraftPages<?> pages() {
    return kinds.get(parameters.getOrDefault("kind", ""));
  }
}
