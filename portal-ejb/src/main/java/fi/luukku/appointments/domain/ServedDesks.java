package fi.luukku.appointments.domain;

import fi.luukku.appointments.DeskPlace;
import fi.luukku.identity.Caller;
import java.util.Optional;
import java.util.Set;

/** The desks that a member of staff answers for: those with a service of one of his queues. */
public final class ServedDesks {
  private static final Set<String> EVERYWHERE = Set.of("MANAGER", "ADMIN");

  private ServedDesks() {}

  /** The place with his desks alone; empty where he has none there. */
  public static Optional<DeskPlace> of(Caller caller, DeskPlace place) {
    return Optional.of(
            new DeskPlace(
                place.key(),
                place.name(),
                place.desks().stream().filter(desk -> serves(caller, desk.queues())).toList()))
        .filter(his -> !his.desks().isEmpty());
  }

  private static boolean serves(Caller caller, Set<String> queues) {
    return caller.isStaff()
        && (caller.roles().stream().anyMatch(EVERYWHERE::contains)
            || queues.stream().anyMatch(caller.queues()::contains));
  }
}
