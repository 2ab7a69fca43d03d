package fi.luukku.formbuilder.web;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.web.DraftPages;
import fi.luukku.formbuilder.FormErrand;
import fi.luukku.formbuilder.FormErrands;
import fi.luukku.shared.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Begun forms among everything else that a citizen has under way. */
@ApplicationScoped
public class ErrandDraftPages implements DraftPages {
  @Inject FormErrands errands;

  @Override
  public CaseKind kind() {
    return CaseKind.FORM_ERRAND;
  }

  @Override
  public Optional<LocalizedText> name(String key) {
    return errands.find(key).map(FormErrand::name);
  }

  @Override
  public String continueAt(UUID draft) {
    return "/forms/fill?draft=" + draft;
  }
}
