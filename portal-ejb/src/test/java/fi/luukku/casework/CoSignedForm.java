package fi.luukku.casework;

import fi.luukku.forms.FormShelf;
import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.definition.DefinitionLoader;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.FormTexts;
import fi.luukku.forms.definition.Outside;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Published forms of which one asks for another person's signature. */
public final class CoSignedForm {
  private CoSignedForm() {}

  /** Those of the product, and a newest version of this form: it asks "other" to sign. */
  public static PublishedForms publishedAs(String key) {
    FormDefinition form =
        DefinitionLoader.load(
            """
            {"format":2,"key":"%s","version":99,"pages":[{"key":"one","questions":[
              {"key":"why","type":"shortText"},{"key":"other","type":"coSigner"}]}]}
            """
                .formatted(key),
            FormTexts.LANGUAGES.stream().collect(Collectors.toMap(it -> it, it -> texts())),
            Outside.invented());
    return PublishedForms.load().and(List.of(shelf(form)));
  }

  private static String texts() {
    return "form.title=T\npage.one.title=P\nquestion.why.label=W\nquestion.other.label=O\n";
  }

  private static FormShelf shelf(FormDefinition form) {
    return new FormShelf() {
      @Override
      public List<FormDefinition> all() {
        return List.of(form);
      }

      @Override
      public Optional<FormDefinition> find(String key, int version) {
        return Optional.of(form).filter(it -> it.key().equals(key) && it.version() == version);
      }
    };
  }
}
