package fi.luukku.grants.web;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.DraftRow;
import fi.luukku.casework.Drafts;
import fi.luukku.casework.web.StrongerSignIn;
import fi.luukku.grants.GrantApplications;
import fi.luukku.grants.GrantProgrammes;
import fi.luukku.grants.GrantProgrammes.Standing;
import fi.luukku.identity.CurrentCaller;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code /grants/programme}: what a programme is for, and the way into an application. */
@Named
@RequestScoped
public class ProgrammeBacking {
  private static final Pattern QUESTION = Pattern.compile("q\\.[a-z][a-z0-9_]{0,39}");
  private static final int LONGEST_VALUE = 200;
  private static final int MOST_VALUES = 20;

  @Inject GrantProgrammes programmes;
  @Inject GrantApplications applications;
  @Inject Drafts drafts;
  @Inject CurrentCaller current;
  @Inject LocaleBacking locale;
  @Inject StrongerSignIn stronger;
  @Inject @RequestParameterMap Map<String, String> parameters;

  /** A value of a link, by the name of the question's input. */
  public record Linked(String name, String value) {}

  private Standing standing;
  private Boolean beyondMandate;

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

  /** Applications to this programme that the caller has begun. */
  public List<DraftRow> getBegun() {
    if (!isCitizen()) {
      return List.of();
    }
    return drafts.mine(current.caller()).stream()
        .filter(row -> row.kind() == CaseKind.GRANT_APPLICATION && row.key().equals(key()))
        .toList();
  }

  /** Begins an application and leads to its first page. */
  public String start() {
    try {
      return Pages.to("/grants/apply", "draft", applications.start(current.caller(), key(), linked()).id());
    } catch (NotFound unknown) {
      throw unknown;
    } catch (Refusal refusal) {
      return stronger.orRefuse(refusal, "/grants/programme?key=" + key());
    }
  }

  /** What the link that led here says for questions, to go along when the application is begun. */
  public List<Linked> getLinked() {
    return linked().entrySet().stream()
        .map(it -> new Linked(it.getKey(), it.getValue()))
        .toList();
  }

  private Map<String, String> linked() {
    return parameters.entrySet().stream()
        .filter(parameter -> QUESTION.matcher(parameter.getKey()).matches())
        .filter(parameter -> parameter.getValue().length() <= LONGEST_VALUE)
        .limit(MOST_VALUES)
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  public String getKey() {
    return key();
  }

  private String key() {
    return parameters.getOrDefault("key", "");
  }
}
