package fi.luukku.formbuilder;

import fi.luukku.casework.QueueNames;
import fi.luukku.formbuilder.persistence.Terms;
import fi.luukku.identity.Caller;
import fi.luukku.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Setting on which terms a form is taken; they hold at once, for the published version too. */
@Stateless
@RolesAllowed(FormEditing.ROLE)
public class TermsSetting {
  @Inject private Terms terms;
  @Inject private FormHistory history;
  @Inject private QueueNames queues;

  /** Keys of the queues that a form may go to. */
  public List<String> queues(Caller caller) {
    return queues.keys().stream().sorted().toList();
  }

  /**
   * @throws NotFound where there is no such form or queue
   * @throws TermsContradict where it would close before it opens
   * @throws TermsOutOfRange where a number is
   * @throws FormHasChanged where they were changed elsewhere meanwhile
   */
  public void set(Caller caller, String key, FormTerms wanted) {
    Terms.Row row = terms.find(key).orElseThrow(NotFound::new);
    if (!queues.keys().contains(wanted.queue())) {
      throw new NotFound();
    }
    wanted.mustMakeSense();
    if (!terms.change(key, wanted)) {
      throw new FormHasChanged();
    }
    history.add(caller, key, row.newest(), FormStep.Act.TERMS);
  }
}
