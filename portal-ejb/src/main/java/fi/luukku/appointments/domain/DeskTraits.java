package fi.luukku.appointments.domain;

import fi.luukku.appointments.DeskFeature;
import fi.luukku.appointments.Visit;
import fi.luukku.shared.Language;
import java.util.Set;

/**
 * What somebody can expect of a desk.
 *
 * @param languages of who works there
 */
public record DeskTraits(Set<Language> languages, Set<DeskFeature> features) {

  /** Whether this visit can be received here. */
  public boolean suits(Visit visit) {
    return visit.language().map(languages::contains).orElse(true)
        && features.containsAll(visit.needs());
  }
}
