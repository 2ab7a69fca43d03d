package fi.luukku.grants.web;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.web.DraftPages;
import fi.luukku.grants.GrantProgramme;
import fi.luukku.grants.GrantProgrammes;
import fi.luukku.shared.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Begun applications among everything else that a citizen has under way. */
@ApplicationScoped
public class GrantDraftPages implements DraftPages {
  @Inject GrantProgrammes programmes;

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
}
