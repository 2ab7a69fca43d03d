package fi.luukku.reservations;

import java.util.List;

/**
 * How one resource was used in some days.
 *
 * @param key of the resource
 * @param open when it was open, taken or not
 * @param used when bookings had it, as it was told to the persons
 */
public record ResourceUse(String key, List<Period> open, List<Period> used) {
  public ResourceUse {
    open = List.copyOf(open);
    used = List.copyOf(used);
  }
}
