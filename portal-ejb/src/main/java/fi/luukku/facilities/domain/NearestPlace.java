package fi.luukku.facilities.domain;

import fi.luukku.facilities.Facility;
import fi.luukku.facilities.Place;
import java.util.Comparator;

/** The nearest first; of those as near, the smallest. */
public final class NearestPlace implements Comparator<Place> {
  private final Facility from;

  public NearestPlace(Facility from) {
    this.from = from;
  }

  @Override
  public int compare(Place one, Place other) {
    return Comparator.comparingDouble(this::distance)
        .thenComparingInt(place -> place.part().people())
        .thenComparing(place -> place.part().key())
        .compare(one, other);
  }

  /** Grows with the way on the ground: a town is small enough to be flat. */
  private double distance(Place place) {
    Facility to = place.facility();
    double north = to.latitude() - from.latitude();
    double east = (to.longitude() - from.longitude()) * Math.cos(Math.toRadians(from.latitude()));
    return north * north + east * east;
  }
}
