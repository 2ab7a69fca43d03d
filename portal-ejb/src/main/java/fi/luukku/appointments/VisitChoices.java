package fi.luukku.appointments;

import fi.luukku.casework.MeetingWay;
import fi.luukku.shared.Language;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can be chosen of a visit.
 *
 * @param ways in the order to show them; one at least
 * @param mostPeople how many may come, or errands may be done, at once
 * @param forEachMore how much longer it takes for each further one
 * @param languages in which one may ask to be served; empty where nobody is asked
 * @param features that one may ask for
 * @param interpretations tags of the languages for which there is an interpreter
 */
public record VisitChoices(
    List<MeetingWay> ways,
    int mostPeople,
    Duration forEachMore,
    Set<Language> languages,
    Set<DeskFeature> features,
    List<String> interpretations) {
  public VisitChoices {
    ways = List.copyOf(ways);
    languages = Set.copyOf(languages);
    features = Set.copyOf(features);
    interpretations = List.copyOf(interpretations);
    if (ways.isEmpty() || mostPeople < 1 || forEachMore.isNegative()) {
      throw new IllegalArgumentException("A service is given in some way, for one at least.");
    }
  }

  /** Whether there is anything to choose. */
  public boolean isAny() {
    return ways.size() > 1
        || mostPeople > 1
        || !languages.isEmpty()
        || !features.isEmpty()
        || !interpretations.isEmpty();
  }

  /** What it is where nothing is said: the first way, one person. */
  public Visit usual() {
    return new Visit(ways.get(0), 1, Optional.empty(), Set.of(), Optional.empty());
  }

  /** Whether it can be chosen. */
  public boolean offer(Visit visit) {
    return ways.contains(visit.way())
        && visit.people() <= mostPeople
        && visit.language().map(languages::contains).orElse(true)
        && features.containsAll(visit.needs())
        && visit.interpretation().map(interpretations::contains).orElse(true);
  }

  /**
   * Refuses what cannot be chosen.
   *
   * @throws VisitNotOffered where it cannot
   */
  public void check(Visit visit) {
    if (!offer(visit)) {
      throw new VisitNotOffered();
    }
  }
}
