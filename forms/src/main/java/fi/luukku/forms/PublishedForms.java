package fi.luukku.forms;

import fi.luukku.forms.definition.DefinitionLoader;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.FormTexts;
import fi.luukku.forms.definition.Outside;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every version of a form ever published. Those that come with the product are listed with their
 * SHA-256 in {@code forms/published.sha256}: what is listed there never changes again. Others stand
 * on a {@link FormShelf}.
 */
public final class PublishedForms {

  private static final String LIST = "/forms/published.sha256";

  private final List<FormDefinition> forms;
  private final List<FormShelf> shelves;

  private PublishedForms(List<FormDefinition> forms, List<FormShelf> shelves) {
    this.forms = List.copyOf(forms);
    this.shelves = List.copyOf(shelves);
  }

  /** The published forms where nothing is outside: registers are invented. For tests and tools. */
  public static PublishedForms load() {
    return load(Outside.invented());
  }

  /**
   * Reads and checks all published forms; do it once, at start.
   *
   * @param outside what forms can take from elsewhere
   * @throws fi.luukku.forms.definition.DefinitionRefused if one of them is not sound
   */
  public static PublishedForms load(Outside outside) {
    return new PublishedForms(
        read(LIST)
            .lines()
            .map(line -> line.substring(line.indexOf("  ") + 2))
            .filter(file -> file.endsWith("/form.json"))
            .map(file -> load("/forms/" + file.substring(0, file.lastIndexOf('/')), outside))
            .toList(),
        List.of());
  }

  /** These and what stands on the shelves; a version that comes with the product goes first. */
  public PublishedForms and(List<FormShelf> further) {
    return new PublishedForms(forms, further);
  }

  public List<FormDefinition> all() {
    return shelves.isEmpty()
        ? forms
        : Stream.concat(forms.stream(), shelves.stream().flatMap(it -> it.all().stream())).toList();
  }

  /** Those that come with the product. */
  public List<FormDefinition> ofProduct() {
    return forms;
  }

  /** The newest version: for a new draft. */
  public Optional<FormDefinition> findLatest(String key) {
    return all().stream()
        .filter(form -> form.key().equals(key))
        .max(Comparator.comparingInt(FormDefinition::version));
  }

  /** The version that answers were given to: drafts and submissions stay on theirs for ever. */
  public Optional<FormDefinition> find(String key, int version) {
    return forms.stream()
        .filter(form -> form.key().equals(key) && form.version() == version)
        .findFirst()
        .or(() -> shelves.stream().flatMap(it -> it.find(key, version).stream()).findFirst());
  }

  private static FormDefinition load(String folder, Outside outside) {
    Map<String, String> texts = new HashMap<>();
    for (String language : FormTexts.LANGUAGES) {
      texts.put(language, read(folder + "/texts_" + language + ".properties"));
    }
    return DefinitionLoader.load(read(folder + "/form.json"), texts, outside);
  }

  private static String read(String resource) {
    try (InputStream stream = PublishedForms.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("Not in the product: " + resource);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(resource, broken);
    }
  }
}
