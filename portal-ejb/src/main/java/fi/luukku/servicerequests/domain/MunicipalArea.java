package fi.luukku.servicerequests.domain;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fi.luukku.servicerequests.Place;
import fi.luukku.servicerequests.PlaceOutside;

/** The ground that the municipality answers for, as its map shows it: degrees, WGS 84. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MunicipalArea(double south, double west, double north, double east) {
  public MunicipalArea {
    if (south >= north || west >= east) {
      throw new IllegalArgumentException("An area reaches from south to north and west to east.");
    }
  }

  public boolean contains(Place place) {
    return place.lat() >= south
        && place.lat() <= north
        && place.lon() >= west
        && place.lon() <= east;
  }

  /** Refuses a place that somebody else answers for. */
  public void mustContain(Place place) {
    if (!contains(place)) {
      throw new PlaceOutside();
    }
  }
}
