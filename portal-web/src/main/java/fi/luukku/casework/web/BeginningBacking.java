package fi.luukku.casework.web;

import fi.luukku.casework.Beginning;
import fi.luukku.site.web.FormBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the form that begins a draft brings: its own key, and what the address that led there says
 * for questions ({@code q.<key>}; at most 20 values of 200 letters), which goes along with it.
 */
@Named
@RequestScoped
public class BeginningBacking {
  private static final Pattern QUESTION = Pattern.compile("q\\.[a-z][a-z0-9_]{0,39}");
  private static final int LONGEST_VALUE = 200;
  private static final int MOST_VALUES = 20;

  @Inject FormBacking form;
  @Inject @RequestParameterMap Map<String, String> parameters;

  /** A value of a link, by the name of the question's input. */
  public record Linked(String name, String value) {}

  /** Of the form that was sent. */
  public Beginning sent() {
    return new Beginning(UUID.fromString(form.getOnce()), linked());
  }

  /** To go along in the form. */
  public List<Linked> getLinked() {
    return linked().entrySet().stream().map(it -> new Linked(it.getKey(), it.getValue())).toList();
  }

  private Map<String, String> linked() {
    return parameters.entrySet().stream()
        .filter(parameter -> QUESTION.matcher(parameter.getKey()).matches())
        .filter(parameter -> parameter.getValue().length() <= LONGEST_VALUE)
        .limit(MOST_VALUES)
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
