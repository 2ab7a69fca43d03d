package fi.luukku.formbuilder.web;

import fi.luukku.formbuilder.FormDifference;
import fi.luukku.formbuilder.FormQueries;
import fi.luukku.forms.definition.Prefill;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.site.web.LocaleBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code /staff/form-difference}: how the version being made differs from the published one. */
@Named
@RequestScoped
public class FormDifferenceBacking {
  /** Fields of a question that have words of their own. */
  private static final Set<String> KNOWN =
      Set.of(
          "type",
          "required",
          "showWhen",
          "when",
          "value",
          "next",
          "check",
          "at",
          "options",
          "columns",
          "kinds",
          "min",
          "max",
          "decimals",
          "minLength",
          "maxLength",
          "minCount",
          "maxCount",
          "maxMegabytes",
          "prefill");

  private static final Set<String> EXPRESSIONS = Set.of("when", "value", "next", "check", "at");

  @Inject FormQueries queries;
  @Inject ShownFormBacking shown;
  @Inject CurrentCaller current;
  @Inject LocaleBacking locale;
  @Inject BuilderWordsBacking words;
  @Inject LogicWordsBacking logic;

  private Optional<FormQueries.Published> before;

  /** Guards the page. */
  public void open() {
    shown.getRow();
  }

  /** The newest published version; empty where none is. */
  public Optional<FormQueries.Published> getBefore() {
    if (before == null) {
      before = queries.latest(current.caller(), shown.getKey());
    }
    return before;
  }

  /** Null where there is nothing to compare with. */
  public FormDifference getDifference() {
    return getBefore()
        .map(
            published ->
                FormDifference.between(published.sketch(), shown.getSketch(), locale.getLanguage()))
        .orElse(null);
  }

  /** What stands in a field: an expression, or where a first answer comes from, in words. */
  public String value(String name, String written) {
    if (name.equals("prefill")) {
      return sources(written);
    }
    return EXPRESSIONS.contains(name) ? logic.expression(shown.getSketch(), written) : written;
  }

  private String sources(String written) {
    return Arrays.stream(Prefill.values())
        .map(Prefill::jsonName)
        .filter(source -> written.contains('"' + source + '"'))
        .map(source -> words.text("prefill." + source))
        .collect(Collectors.joining("; "));
  }

  public String field(String name) {
    return KNOWN.contains(name) ? words.text("limit." + name) : name;
  }
}
