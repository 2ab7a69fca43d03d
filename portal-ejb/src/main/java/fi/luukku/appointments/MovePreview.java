package fi.luukku.appointments;

import fi.luukku.reservations.Period;
import java.util.List;
import java.util.Optional;

/**
 * Where the bookings of a desk could go, before anything is moved.
 *
 * @param bookings without names, the earliest first
 */
public record MovePreview(
    DeskPlace place, DeskPlace.Desk desk, Period time, List<Planned> bookings) {

  /**
   * @param to empty where it finds no place, or is another unit's
   */
  public record Planned(DeskTime booking, Optional<To> to) {}

  /** A desk of this place or of another. */
  public record To(DeskPlace place, DeskPlace.Desk desk) {}

  public MovePreview {
    bookings = List.copyOf(bookings);
  }

  /** How many can go. */
  public long going() {
    return bookings.stream().filter(one -> one.to().isPresent()).count();
  }
}
