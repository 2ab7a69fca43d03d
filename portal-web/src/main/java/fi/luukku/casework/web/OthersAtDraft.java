package fi.luukku.casework.web;

import fi.luukku.casework.DraftSharing;
import fi.luukku.casework.DraftedForm;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.identity.Caller;
import fi.luukku.shared.Language;
import fi.luukku.site.web.Dates;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Who else has which page of a shared draft before him, in words. */
@ApplicationScoped
public class OthersAtDraft {
  @Inject DraftSharing sharing;

  /**
   * Says that the caller has a page before him, and who else has one; nothing of a draft that is
   * nobody else's.
   */
  public List<String> besides(Caller caller, DraftedForm draft, String page, Language language) {
    return draft.shared()
        ? sharing.here(caller, draft.id(), page).stream()
            .map(
                one ->
                    Texts.text(
                        language,
                        "casework",
                        one.part().equals(page) ? "keep.at_this" : "keep.at",
                        one.name(),
                        title(draft.form(), one.part(), language),
                        new Dates(language).time(one.seen())))
            .toList()
        : List.of();
  }

  private static String title(FormDefinition form, String page, Language language) {
    return form.findPage(page)
        .map(known -> form.pageTitle(known.key(), language.locale()))
        .orElse("");
  }
}
