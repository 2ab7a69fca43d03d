package fi.luukku.servicerequests.web;

import fi.luukku.identity.CurrentCaller;
import fi.luukku.servicerequests.ProblemReporting;
import fi.luukku.servicerequests.ReportCategories;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Option;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** {@code /report}: what it is about. A link may name the category, and the choice is made then. */
@Named
@RequestScoped
public class ReportBacking {
  @Inject ProblemReporting reporting;
  @Inject ReportCategories categories;
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
        .map(it -> new Option(it.key(), locale.say(it.name()), locale.say(it.summary())))
        .toList();
  }

  /** Begins the report and leads to its place. */
  public String start() {
    try {
      return Pages.to("/report/place", "draft", reporting.start(current.caller(), category).id());
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
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
