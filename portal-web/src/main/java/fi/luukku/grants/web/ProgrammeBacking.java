package fi.luukku.grants.web;

import fi.luukku.casework.Beginning;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.DraftBegunAlready;
import fi.luukku.casework.DraftRow;
import fi.luukku.casework.Drafts;
import fi.luukku.casework.EarlierCase;
import fi.luukku.casework.web.BeginningBacking;
import fi.luukku.casework.web.DraftBegunBacking;
import fi.luukku.casework.web.DraftLink;
import fi.luukku.casework.web.DraftLinks;
import fi.luukku.casework.web.StrongerSignIn;
import fi.luukku.grants.ApplicationDraft;
import fi.luukku.grants.GrantApplications;
import fi.luukku.grants.GrantProgrammes;
import fi.luukku.grants.GrantProgrammes.Standing;
import fi.luukku.identity.Caller;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.Conflict;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** {@code /grants/programme}: what a programme is for, and the way into an application. */
@Named
@RequestScoped
public class ProgrammeBacking {

  @Inject GrantProgrammes programmes;
  @Inject GrantApplications applications;
  @Inject Drafts drafts;
  @Inject DraftLinks links;
  @Inject GrantDraftPages pages;
  @Inject BeginningBacking beginning;
  @Inject CurrentCaller current;
  @Inject LocaleBacking locale;
  @Inject StrongerSignIn stronger;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private Standing standing;
  private Boolean beyondMandate;
  private List<DraftRow> begun;
  private List<EarlierCase> earlier;

  /** Guards the page. */
  public void open() {
    standing = programmes.get(key());
  }

  public Standing getStanding() {
    if (standing == null) {
      open();
    }
    return standing;
  }

  /** The description, a paragraph each. */
  public List<String> getParagraphs() {
    String words = locale.say(getStanding().programme().description());
    return Arrays.stream(words.split("\\n\\s*\\n")).map(String::strip).toList();
  }

  public boolean isCitizen() {
    return current.caller().isCitizen();
  }

  /** Whether he acts for another by a mandate that is not for this programme. */
  public boolean isBeyondMandate() {
    if (beyondMandate == null) {
      beyondMandate = isCitizen() && applications.isBeyondMandate(current.caller(), key());
    }
    return beyondMandate;
  }

  /**
   * Applications to this programme that the caller has begun, or others for the party that he acts
   * for now.
   */
  public List<DraftRow> getBegun() {
    if (begun == null) {
      begun =
          isCitizen()
              ? drafts.ofErrand(current.caller(), CaseKind.GRANT_APPLICATION, key())
              : List.of();
    }
    return begun;
  }

  /** The same with their ways in. */
  public List<DraftLink> getBegunLinks() {
    return links.of(getBegun());
  }

  /** Earlier applications whose answers he can begin with; nothing while a post is taken in. */
  public List<EarlierCase> getEarlier() {
    if (!isCitizen() || !Pages.isDrawn()) {
      return List.of();
    }
    if (earlier == null) {
      earlier = applications.earlier(current.caller(), key());
    }
    return earlier;
  }

  /**
   * Begins an application and leads to its first page. Who has seen that one is begun already gets
   * another; who has not is asked.
   */
  public String start() {
    Caller caller = current.caller();
    try {
      Beginning by = beginning.sent(applications.form(key()));
      ApplicationDraft draft = Conflict.again(() -> begun(caller, by));
      return Pages.to("/grants/apply", "draft", draft.id());
    } catch (NotFound unknown) {
      throw unknown;
    } catch (DraftBegunAlready already) {
      return DraftBegunBacking.address(pages, key());
    } catch (Refusal refusal) {
      return stronger.orRefuse(refusal, "/grants/programme?key=" + key());
    }
  }

  private ApplicationDraft begun(Caller caller, Beginning by) {
    return parameters.containsKey("another")
        ? applications.startAnother(caller, key(), by)
        : applications.start(caller, key(), by);
  }

  public String getKey() {
    return key();
  }

  private String key() {
    return parameters.getOrDefault("key", "");
  }
}
