package fi.luukku.casework.web;

import fi.luukku.casework.Beginning;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.identity.Caller;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.parties.OrganisationAnswer;
import fi.luukku.parties.OrganisationLookUp;
import fi.luukku.site.web.FormBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  @Inject CurrentCaller current;
  @Inject OrganisationLookUp organisations;
  @Inject @RequestParameterMap Map<String, String> parameters;

  /** A value of a link, by the name of the question's input. */
  public record Linked(String name, String value) {}

  /**
   * Of the form that was sent. Where the caller acts for an organisation and questions take what a
   * register knows of it, the register is asked here, before anything is begun.
   *
   * @param begun what is begun
   */
  public Beginning sent(FormDefinition begun) {
    Optional<String> earlier =
        Optional.ofNullable(parameters.get("earlier")).filter(number -> !number.isEmpty());
    return new Beginning(UUID.fromString(form.getOnce()), linked(), earlier, register(begun));
  }

  private OrganisationAnswer register(FormDefinition begun) {
    Caller caller = current.caller();
    return caller.isCitizen() && caller.onBehalf().isPresent() && begun.takesFromRegister()
        ? organisations.ofParty(caller)
        : OrganisationAnswer.NOT_ASKED;
  }

  /** Number of the earlier case that is chosen; empty for none. */
  public String getEarlier() {
    return parameters.getOrDefault("earlier", "");
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
