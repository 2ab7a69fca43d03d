package fi.luukku.formbuilder;

import fi.luukku.formbuilder.persistence.Terms;
import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.shared.LocalizedText;
import fi.luukku.shared.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Which forms citizens may fill in. Everybody may read it. */
@Stateless
@PermitAll
public class FormErrands {
  @Inject Terms terms;
  @Inject PublishedForms forms;
  @Inject Clock clock;

  /** Those that are taken now, by key. */
  public List<FormErrand> open() {
    return published().stream().filter(one -> one.isOpenAt(clock.instant())).toList();
  }

  /** All that were published, open or not, by key. */
  public List<FormErrand> published() {
    return terms.all().stream().flatMap(row -> errand(row).stream()).toList();
  }

  /** A published form, open or not. */
  public Optional<FormErrand> find(String key) {
    return terms.find(key).flatMap(this::errand);
  }

  /**
   * @throws NotFound where no published form has this key
   */
  public FormErrand get(String key) {
    return find(key).orElseThrow(NotFound::new);
  }

  private Optional<FormErrand> errand(Terms.Row row) {
    return row.newest() == 0
        ? Optional.empty()
        : forms.find(row.key(), row.newest()).map(form -> named(row, form));
  }

  private static FormErrand named(Terms.Row row, FormDefinition form) {
    return new FormErrand(
        row.key(), words(form, "form.title"), words(form, "form.intro"), row.newest(), row.terms());
  }

  private static LocalizedText words(FormDefinition form, String key) {
    return new LocalizedText(word(form, "fi", key), word(form, "sv", key), word(form, "en", key));
  }

  private static String word(FormDefinition form, String language, String key) {
    return form.texts().byLanguage().get(language).getOrDefault(key, "");
  }
}
