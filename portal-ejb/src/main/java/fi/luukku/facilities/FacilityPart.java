package fi.luukku.facilities;

import fi.luukku.shared.LocalizedText;
import java.util.Optional;

/**
 * What of a facility can be reserved: a part of it, or the whole.
 *
 * @param key of the part; for the whole the facility's own
 * @param name of the part; empty for the whole
 * @param people how many it is for at most
 * @param centsAnHour price in euro cents, value-added tax included
 */
public record FacilityPart(
    String key, Optional<LocalizedText> name, LocalizedText size, int people, long centsAnHour) {

  /**
   * Lets through what the part is for.
   *
   * @throws PeopleMissing for fewer than one
   * @throws TooManyPeople for more than it is for
   */
  public void mustTake(int count) {
    if (count < 1) {
      throw new PeopleMissing();
    }
    if (count > people) {
      throw new TooManyPeople(people);
    }
  }
}
