package fi.luukku.casework.web;

import fi.luukku.casework.CaseKind;
import fi.luukku.shared.LocalizedText;
import java.util.Optional;
import java.util.UUID;

/**
 * What a capability tells of its half-filled forms, so that they can be listed with everything else
 * a citizen has under way. One bean for each kind of case that has drafts.
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
}
