package fi.luukku.servicerequests.web;

import fi.luukku.casework.Beginning;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.DraftedForm;
import fi.luukku.casework.PageEdit;
import fi.luukku.casework.web.DraftPages;
import fi.luukku.forms.FormChanges;
import fi.luukku.identity.Caller;
import fi.luukku.servicerequests.ProblemReporting;
import fi.luukku.servicerequests.ReportCategories;
import fi.luukku.servicerequests.ReportCategory;
import fi.luukku.shared.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Begun reports among everything else that a citizen has under way. */
@ApplicationScoped
public class ReportDraftPages implements DraftPages {
  @Inject ReportCategories categories;
  @Inject ProblemReporting reporting;

  @Override
  public CaseKind kind() {
    return CaseKind.SERVICE_REQUEST;
  }

  @Override
  public Optional<LocalizedText> name(String key) {
    return categories.find(key).map(ReportCategory::name);
  }

  @Override
  public String continueAt(UUID draft) {
    return "/report/place?draft=" + draft;
  }

  @Override
  public DraftedForm load(Caller caller, UUID draft) {
    return reporting.load(caller, draft).drafted();
  }

  @Override
  public DraftedForm save(Caller caller, UUID draft, PageEdit edit) {
    return reporting.save(caller, draft, edit).drafted();
  }

  @Override
  public Optional<FormChanges> changes(Caller caller, UUID draft) {
    return reporting.changes(reporting.load(caller, draft));
  }

  @Override
  public void renew(Caller caller, UUID draft) {
    reporting.renew(caller, draft);
  }

  @Override
  public UUID startAnother(Caller caller, String key, UUID formKey) {
    return reporting.startAnother(caller, key, Beginning.of(formKey)).id();
  }
}
