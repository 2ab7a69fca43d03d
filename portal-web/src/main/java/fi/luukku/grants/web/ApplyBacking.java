package fi.luukku.grants.web;

import fi.luukku.casework.web.DraftPages;
import fi.luukku.casework.web.FillingPage;
import fi.luukku.grants.ApplicationDraft;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /grants/apply}: one page of the application. */
@Named
@RequestScoped
public class ApplyBacking extends FillingPage<ApplicationDraft> {
  @Inject GrantDraftPages drafts;

  @Override
  protected DraftPages<ApplicationDraft> pages() {
    return drafts;
  }

  @Override
  protected String later(ApplicationDraft draft) {
    return Pages.to("/grants/programme", "key", draft.programme().key(), "saved", "yes");
  }
}
