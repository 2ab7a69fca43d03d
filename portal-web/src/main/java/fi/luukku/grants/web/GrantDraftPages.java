package fi.luukku.grants.web;

import fi.luukku.casework.Beginning;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.DraftedForm;
import fi.luukku.casework.PageEdit;
import fi.luukku.casework.web.DraftPages;
import fi.luukku.forms.FormChanges;
import fi.luukku.grants.GrantApplications;
import fi.luukku.grants.GrantProgramme;
import fi.luukku.grants.GrantProgrammes;
import fi.luukku.identity.Caller;
import fi.luukku.shared.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Begun applications among everything else that a citizen has under way. */
@ApplicationScoped
public class GrantDraftPages implements DraftPages {
  @Inject GrantProgrammes programmes;
  @Inject GrantApplications applications;

  @Override
  public CaseKind kind() {
    return CaseKind.GRANT_APPLICATION;
  }

  @Override
  public Optional<LocalizedText> name(String key) {
    return programmes.find(key).map(GrantProgramme::name);
  }

  @Override
  public String continueAt(UUID draft) {
    return "/grants/apply?draft=" + draft;
  }

  @Override
  public DraftedForm load(Caller caller, UUID draft) {
    return applications.load(caller, draft).drafted();
  }

  @Override
  public DraftedForm save(Caller caller, UUID draft, PageEdit edit) {
    return applications.save(caller, draft, edit).drafted();
  }

  @Override
  public Optional<FormChanges> changes(Caller caller, UUID draft) {
    return applications.changes(applications.load(caller, draft));
  }

  @Override
  public void renew(Caller caller, UUID draft) {
    applications.renew(caller, draft);
  }

  @Override
  public UUID startAnother(Caller caller, String key, UUID formKey) {
    return applications.startAnother(caller, key, Beginning.of(formKey)).id();
  }
}
