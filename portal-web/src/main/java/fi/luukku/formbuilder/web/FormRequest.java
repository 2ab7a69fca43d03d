package fi.luukku.formbuilder.web;

import fi.luukku.shared.LocalizedText;
import fi.luukku.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.annotation.RequestParameterValuesMap;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a request says about the form it is for. Pages are stateless, so each says it again. */
@RequestScoped
public class FormRequest {
  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,59}");

  @Inject @RequestParameterMap Map<String, String> parameters;
  @Inject @RequestParameterValuesMap Map<String, String[]> values;

  /**
   * What a button asks for: {@code up:nimi} is the verb {@code up} and the object {@code nimi}.
   *
   * @param object empty where the verb needs none
   */
  public record Act(String verb, String object) {}

  /**
   * Key of the form.
   *
   * @throws NotFound where the request names none
   */
  public String key() {
    return key("form");
  }

  /**
   * Key of a form, which a parameter of this name has.
   *
   * @throws NotFound where it has none
   */
  public String key(String name) {
    return get(name).filter(FormRequest::isKey).orElseThrow(NotFound::new);
  }

  static boolean isKey(String text) {
    return KEY.matcher(text).matches();
  }

  /** The revision that the page was shown with; one that never was where it is missing. */
  public int revision() {
    return number("revision").orElse(-1);
  }

  /** A parameter that is there and not blank. */
  public Optional<String> get(String name) {
    return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(it -> !it.isEmpty());
  }

  /** Whether the parameter came at all. */
  public boolean has(String name) {
    return parameters.containsKey(name);
  }

  public Optional<Integer> number(String name) {
    return get(name).filter(it -> it.matches("\\d{1,7}")).map(Integer::valueOf);
  }

  /** All that came, by name. */
  public Map<String, String[]> values() {
    return values;
  }

  /** All values of boxes with this name. */
  public List<String> all(String name) {
    return List.of(values.getOrDefault(name, new String[0]));
  }

  /** The words of three fields beside each other. */
  public LocalizedText words(String id) {
    return new LocalizedText(
        get(id + "-fi").orElse(""), get(id + "-sv").orElse(""), get(id + "-en").orElse(""));
  }

  /** What the pressed button asks for; {@code save} where it says nothing. */
  public Act act() {
    String[] parts = get("act").orElse("save").split(":", 2);
    return new Act(parts[0], parts.length > 1 ? parts[1] : "");
  }
}
