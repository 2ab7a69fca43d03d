package fi.luukku.formbuilder.web;

import fi.luukku.casework.Beginning;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.PageEdit;
import fi.luukku.casework.Receipt;
import fi.luukku.casework.web.DraftPages;
import fi.luukku.documents.DocumentRecord;
import fi.luukku.formbuilder.ErrandDraft;
import fi.luukku.formbuilder.FormErrand;
import fi.luukku.formbuilder.FormErrands;
import fi.luukku.formbuilder.FormFilling;
import fi.luukku.forms.Answers;
import fi.luukku.forms.FormChanges;
import fi.luukku.identity.Caller;
import fi.luukku.shared.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Begun forms among everything else that a citizen has under way. */
@ApplicationScoped
public class ErrandDraftPages implements DraftPages<ErrandDraft> {
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
  public String fillPath() {
    return "/forms/fill";
  }

  @Override
  public String checkPath() {
    return "/forms/check";
  }

  @Override
  public ErrandDraft load(Caller caller, UUID draft) {
    return filling.load(caller, draft);
  }

  @Override
  public ErrandDraft save(Caller caller, UUID draft, PageEdit edit) {
    return filling.save(caller, draft, edit);
  }

  @Override
  public ErrandDraft add(Caller caller, UUID draft, UnaryOperator<Answers> what) {
    return filling.add(caller, draft, what);
  }

  @Override
  public List<DocumentRecord> documents(Caller caller, UUID draft) {
    return filling.documents(caller, draft);
  }

  @Override
  public Optional<Receipt> receipt(Caller caller, UUID draft) {
    return filling.receipt(caller, draft);
  }

  @Override
  public Optional<FormChanges> changes(ErrandDraft draft) {
    return filling.changes(draft);
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
