package fi.luukku.facilities;

import fi.luukku.casework.CaseNumber;
import fi.luukku.reservations.Period;
import java.util.List;

/**
 * The caller's own series, as long as he can move any of it.
 *
 * @param group for whom it is: what it costs elsewhere goes by it
 * @param dates those that can be moved, the earliest first; never empty
 */
public record SeriesToMove(
    CaseNumber number, Facility facility, FacilityPart part, UserGroup group, List<Period> dates) {
  public SeriesToMove {
    dates = List.copyOf(dates);
  }
}
