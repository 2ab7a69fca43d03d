package fi.luukku.appointments.domain;

import fi.luukku.reservations.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which desk each of some bookings can go to at its time: one after another, the earliest first,
 * each to the first of its desks that is free then.
 */
public final class MovePlan {
  private final Map<String, List<Period>> busy = new HashMap<>();

  /**
   * @param occupied when each desk is taken, by its key
   */
  public MovePlan(Map<String, List<Period>> occupied) {
    occupied.forEach((desk, periods) -> busy.put(desk, new ArrayList<>(periods)));
  }

  /**
   * A booking that is to go.
   *
   * @param occupied with what it takes before and after its use
   * @param desks where it could go, the best first
   */
  public record Leaving(String id, Period occupied, List<String> desks) {
    public Leaving {
      desks = List.copyOf(desks);
    }
  }

  /** The desk of each, by its id; empty for those that find none. */
  public Map<String, Optional<String>> of(List<Leaving> leaving) {
    Map<String, Optional<String>> plan = new LinkedHashMap<>();
    leaving.stream()
        .sorted(Comparator.comparing(Leaving::occupied).thenComparing(Leaving::id))
        .forEach(one -> plan.put(one.id(), seat(one)));
    return plan;
  }

  private Optional<String> seat(Leaving one) {
    Optional<String> desk =
        one.desks().stream().filter(key -> isFree(key, one.occupied())).findFirst();
    desk.ifPresent(key -> at(key).add(one.occupied()));
    return desk;
  }

  private boolean isFree(String desk, Period wanted) {
    return at(desk).stream().noneMatch(wanted::overlaps);
  }

  private List<Period> at(String desk) {
    return busy.computeIfAbsent(desk, key -> new ArrayList<>());
  }
}
