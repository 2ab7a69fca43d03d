package fi.luukku.formbuilder.web;

import fi.luukku.casework.Beginning;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.DraftedForm;
import fi.luukku.casework.PageEdit;
import fi.luukku.casework.web.DraftPages;
import fi.luukku.formbuilder.FormErrand;
import fi.luukku.formbuilder.FormErrands;
import fi.luukku.formbuilder.FormFilling;
import fi.luukku.forms.FormChanges;
import fi.luukku.identity.Caller;
import fi.luukku.shared.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Begun forms among everything else that a citizen has under way. */
@ApplicationScoped
public class ErrandDraftPages implements DraftPages {
  @Inject FormErrands errands;
  @Inject FormFilling filling;

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

  @Override
  public DraftedForm load(Caller caller, UUID draft) {
    return filling.load(caller, draft).drafted();
  }

  @Override
  public DraftedForm save(Caller caller, UUID draft, PageEdit edit) {
    return filling.save(caller, draft, edit).drafted();
  }

  @Override
  public Optional<FormChanges> changes(Caller caller, UUID draft) {
    return filling.changes(filling.load(caller, draft));
  }

  @Override
  public void renew(Caller caller, UUID draft) {
    filling.renew(caller, draft);
  }

  @Override
  public UUID startAnother(Caller caller, String key, UUID formKey) {
    return filling.startAnother(caller, key, Beginning.of(formKey)).id();
  }
}
