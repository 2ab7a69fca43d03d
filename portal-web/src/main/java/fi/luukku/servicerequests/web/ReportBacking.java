package fi.luukku.servicerequests.web;

import fi.luukku.casework.Beginning;
import fi.luukku.casework.DraftBegunAlready;
import fi.luukku.casework.web.DraftBegunBacking;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.servicerequests.ProblemReporting;
import fi.luukku.servicerequests.ReportCategories;
import fi.luukku.servicerequests.ReportCategory;
import fi.luukku.servicerequests.SignInNeeded;
import fi.luukku.shared.Conflict;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.CallerBacking;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** {@code /report}: what it is about. A link may name the category, and the choice is made then. */
@Named
@RequestScoped
public class ReportBacking {
  @Inject ProblemReporting reporting;
  @Inject ReportCategories categories;
  @Inject ReportDraftPages pages;
  @Inject FormBacking form;
  @Inject CurrentCaller current;
  @Inject LocaleBacking locale;
  @Inject Messages messages;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private String category;

  /** Takes the category that the link names. */
  public void open() {
    category = parameters.get("category");
  }

  public List<Option> getCategories() {
    return categories.all().stream()
        .map(it -> new Option(it.key(), locale.say(it.name()), hint(it)))
        .toList();
  }

  private String hint(ReportCategory it) {
    String summary = locale.say(it.summary());
    if (it.anonymousAllowed() || isCitizen()) {
      return summary;
    }
    return summary
        + " "
        + Texts.text(locale.getLanguage(), "servicerequests", "report.sign_in_needed");
  }

  /** Begins the report and leads to its place, by the sign-in where the category asks for it. */
  public String start() {
    try {
      Beginning by = Beginning.of(UUID.fromString(form.getOnce()));
      UUID draft = Conflict.again(() -> reporting.start(current.caller(), category, by)).id();
      return Pages.to("/report/place", "draft", draft);
    } catch (DraftBegunAlready begun) {
      return DraftBegunBacking.address(pages, category);
    } catch (SignInNeeded needed) {
      return current.caller().person().isPresent() ? messages.refuse(needed) : signIn();
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
  }

  private String signIn() {
    return Pages.leaveFor(CallerBacking.signInUrl("/report?category=" + category));
  }

  public boolean isCitizen() {
    return current.caller().isCitizen();
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }
}
