package fi.luukku.calendars.domain;

import fi.luukku.identity.Caller;
import fi.luukku.reservations.OfferedResource;
import java.util.Set;

/** Who has to do with the calendars of a resource: staff of a unit that answers for it. */
public final class ServedByUnit {
  private static final Set<String> EVERYWHERE = Set.of("MANAGER", "ADMIN");

  private ServedByUnit() {}

  public static boolean allows(Caller caller, OfferedResource resource) {
    return caller.isStaff()
        && (caller.roles().stream().anyMatch(EVERYWHERE::contains)
            || resource.units().stream().anyMatch(caller.queues()::contains));
  }
}
