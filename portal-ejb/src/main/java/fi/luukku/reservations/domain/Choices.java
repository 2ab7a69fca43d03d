package fi.luukku.reservations.domain;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Several choices of which each would do, each of one resource or of several together. */
public final class Choices {
  private Choices() {}

  public static List<Long> ids(List<List<Resource>> choices) {
    return choices.stream().flatMap(Collection::stream).map(Resource::id).toList();
  }

  /** Those of which nothing is occupied by what does not give way. */
  public static List<List<Resource>> free(
      List<List<Resource>> choices, List<Occupancy> there, Predicate<Occupancy> givesWay) {
    List<Long> busy = there.stream().filter(givesWay.negate()).map(Occupancy::resourceId).toList();
    return choices.stream()
        .filter(choice -> choice.stream().noneMatch(one -> busy.contains(one.id())))
        .toList();
  }
}
