package fi.luukku.reservations;

import fi.luukku.shared.LocalizedText;
import java.util.Set;

/**
 * A resource as the capability that offers it describes it.
 *
 * @param key as in {@link ResourceDefinition}
 * @param units keys of the work queues whose staff answer for it
 * @param daysAhead how far ahead its time can be had
 */
public record OfferedResource(String key, LocalizedText name, Set<String> units, int daysAhead) {
  public OfferedResource {
    units = Set.copyOf(units);
  }
}
