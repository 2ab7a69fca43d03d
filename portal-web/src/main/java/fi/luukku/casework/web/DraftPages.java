package fi.luukku.casework.web;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.DraftedErrand;
import fi.luukku.casework.PageEdit;
import fi.luukku.casework.Receipt;
import fi.luukku.documents.DocumentRecord;
import fi.luukku.forms.Answers;
import fi.luukku.forms.FormChanges;
import fi.luukku.identity.Caller;
import fi.luukku.shared.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What a capability tells of its half-filled forms and does with them, so that they can be listed
 * with everything else a citizen has under way, filled in, saved while somebody types, begun anew
 * and carried over. One bean for each kind of case that has drafts; its desk decides whose they
 * are.
 */
public interface DraftPages<T extends DraftedErrand> {
  CaseKind kind();

  /**
   * What the draft is about, by its key: the programme's or the category's name; empty where it is
   * offered no more.
   */
  Optional<LocalizedText> name(String key);

  /** Path of the page where the draft is filled in. */
  String fillPath();

  /** Path of the page where it is checked and sent. */
  String checkPath();

  /** Where the draft goes on. */
  default String continueAt(UUID draft) {
    return fillPath() + "?draft=" + draft;
  }

  T load(Caller caller, UUID draft);

  T save(Caller caller, UUID draft, PageEdit edit);

  /** Adds to the newest answers what contradicts no other window: a file that was sent from it. */
  T add(Caller caller, UUID draft, UnaryOperator<Answers> what);

  /** The documents uploaded for it. */
  List<DocumentRecord> documents(Caller caller, UUID draft);

  /** The receipt of what was sent from it, if it was. */
  Optional<Receipt> receipt(Caller caller, UUID draft);

  /** What the newest version of its form changes; empty where the draft is of that one. */
  Optional<FormChanges> changes(T draft);

  /** As {@link #changes(DraftedErrand)}, of a draft that is not at hand. */
  default Optional<FormChanges> changes(Caller caller, UUID draft) {
    return changes(load(caller, draft));
  }

  /** Carries it over to the newest version. */
  void renew(Caller caller, UUID draft);

  /**
   * Begins one, whatever has been begun.
   *
   * @param formKey made when the form that begins it was shown
   */
  UUID startAnother(Caller caller, String key, UUID formKey);
}
