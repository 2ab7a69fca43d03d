package fi.luukku.grants.web;

import fi.luukku.casework.Beginning;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.PageEdit;
import fi.luukku.casework.Receipt;
import fi.luukku.casework.web.DraftPages;
import fi.luukku.documents.DocumentRecord;
import fi.luukku.forms.Answers;
import fi.luukku.forms.FormChanges;
import fi.luukku.grants.ApplicationDraft;
import fi.luukku.grants.GrantApplications;
import fi.luukku.grants.GrantProgramme;
import fi.luukku.grants.GrantProgrammes;
import fi.luukku.identity.Caller;
import fi.luukku.shared.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Begun applications among everything else that a citizen has under way. */
@ApplicationScoped
public class GrantDraftPages implements DraftPages<ApplicationDraft> {
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
  public String fillPath() {
    return "/grants/apply";
  }

  @Override
  public String checkPath() {
    return "/grants/check";
  }

  @Override
  public ApplicationDraft load(Caller caller, UUID draft) {
    return applications.load(caller, draft);
  }

  @Override
  public ApplicationDraft save(Caller caller, UUID draft, PageEdit edit) {
    return applications.save(caller, draft, edit);
  }

  @Override
  public ApplicationDraft add(Caller caller, UUID draft, UnaryOperator<Answers> what) {
    return applications.add(caller, draft, what);
  }

  @Override
  public List<DocumentRecord> documents(Caller caller, UUID draft) {
    return applications.documents(caller, draft);
  }

  @Override
  public Optional<Receipt> receipt(Caller caller, UUID draft) {
    return applications.receipt(caller, draft);
  }

  @Override
  public Optional<FormChanges> changes(ApplicationDraft draft) {
    return applications.changes(draft);
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
