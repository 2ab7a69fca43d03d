package fi.luukku.servicerequests.web;

import fi.luukku.casework.Beginning;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.PageEdit;
import fi.luukku.casework.Receipt;
import fi.luukku.casework.web.DraftPages;
import fi.luukku.documents.DocumentRecord;
import fi.luukku.forms.Answers;
import fi.luukku.forms.FormChanges;
import fi.luukku.identity.Caller;
import fi.luukku.servicerequests.ProblemReporting;
import fi.luukku.servicerequests.ReportCategories;
import fi.luukku.servicerequests.ReportCategory;
import fi.luukku.servicerequests.ReportDraft;
import fi.luukku.shared.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Begun reports among everything else that a citizen has under way. */
@ApplicationScoped
public class ReportDraftPages implements DraftPages<ReportDraft> {
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
  public String fillPath() {
    return "/report/place";
  }

  @Override
  public String checkPath() {
    return "/report/check";
  }

  @Override
  public ReportDraft load(Caller caller, UUID draft) {
    return reporting.load(caller, draft);
  }

  @Override
  public ReportDraft save(Caller caller, UUID draft, PageEdit edit) {
    return reporting.save(caller, draft, edit);
  }

  @Override
  public ReportDraft add(Caller caller, UUID draft, UnaryOperator<Answers> what) {
    return reporting.add(caller, draft, what);
  }

  @Override
  public List<DocumentRecord> documents(Caller caller, UUID draft) {
    return reporting.photos(caller, draft);
  }

  @Override
  public Optional<Receipt> receipt(Caller caller, UUID draft) {
    return reporting.receipt(caller, draft);
  }

  @Override
  public Optional<FormChanges> changes(ReportDraft draft) {
    return reporting.changes(draft);
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
