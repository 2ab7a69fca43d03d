package fi.luukku.casework.web;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.DraftedForm;
import fi.luukku.casework.PageEdit;
import fi.luukku.forms.FormChanges;
import fi.luukku.identity.Caller;
import fi.luukku.shared.LocalizedText;
import java.util.Optional;
import java.util.UUID;

/**
 * What a capability tells of its half-filled forms and does with them, so that they can be listed
 * with everything else a citizen has under way, saved while somebody types, begun anew and carried
 * over. One bean for each kind of case that has drafts.
 */
public interface DraftPages {
  CaseKind kind();

  /**
   * What the draft is about, by its key: the programme's or the category's name; empty where it is
   * offered no more.
   */
  Optional<LocalizedText> name(String key);

  /** Path of the page where the draft goes on. */
  String continueAt(UUID draft);

  DraftedForm load(Caller caller, UUID draft);

  DraftedForm save(Caller caller, UUID draft, PageEdit edit);

  /** What the newest version of its form changes; empty where the draft is of that one. */
  Optional<FormChanges> changes(Caller caller, UUID draft);

  /** Carries it over to the newest version. */
  void renew(Caller caller, UUID draft);

  /**
   * Begins one, whatever has been begun.
   *
   * @param formKey made when the form that begins it was shown
   */
  UUID startAnother(Caller caller, String key, UUID formKey);
}
