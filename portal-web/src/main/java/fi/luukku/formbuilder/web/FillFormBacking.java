package fi.luukku.formbuilder.web;

import fi.luukku.casework.web.DraftPages;
import fi.luukku.casework.web.FillingPage;
import fi.luukku.formbuilder.ErrandDraft;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /forms/fill}: one page of a form that officials have made. */
@Named
@RequestScoped
public class FillFormBacking extends FillingPage<ErrandDraft> {
  @Inject ErrandDraftPages drafts;

  @Override
  protected DraftPages<ErrandDraft> pages() {
    return drafts;
  }

  @Override
  protected String later(ErrandDraft draft) {
    return Pages.to("/forms/start", "key", draft.errand().key(), "saved", "yes");
  }
}
