package fi.luukku.appointments;

import fi.luukku.shared.LocalizedText;
import java.util.List;

/**
 * What a change of opening would do.
 *
 * @param lines for each desk and each service that is given there
 * @param inTheWay bookings, without names, of times that would be closed: they stand and need a new
 *     place
 */
public record OpeningPreview(List<Line> lines, List<DeskTime> inTheWay) {

  /**
   * @param times how many free times would appear or vanish
   */
  public record Line(DeskPlace.Desk desk, LocalizedText service, int times) {}

  public OpeningPreview {
    lines = List.copyOf(lines);
    inTheWay = List.copyOf(inTheWay);
  }

  /** Whether the hours are as they would be made. */
  public boolean isNothing() {
    return times() == 0 && inTheWay.isEmpty();
  }

  /** Of one desk a time is counted for each service that it could be had for. */
  public int times() {
    return lines.stream().mapToInt(Line::times).sum();
  }
}
