package fi.luukku.servicerequests.web;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.web.DraftPages;
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
}
