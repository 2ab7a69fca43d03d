package fi.luukku.casework;

import fi.luukku.casework.persistence.DraftForms;
import fi.luukku.documents.OpenForms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;

/** What was uploaded for a draft stays as long as the draft, however long ago that was. */
@ApplicationScoped
class DraftsStillOpen implements OpenForms {
  @Inject private DraftForms drafts;

  @Override
  public Set<String> among(Collection<String> formKeys) {
    return drafts.known(formKeys);
  }
}
