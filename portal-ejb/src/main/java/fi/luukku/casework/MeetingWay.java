package fi.luukku.casework;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How one meets at the time of a booking. */
public enum MeetingWay {
  /** At the service point. */
  @JsonProperty("place")
  PLACE,
  /** We call the number that was given. */
  @JsonProperty("phone")
  PHONE,
  /** By a link that stands with the booking. */
  @JsonProperty("video")
  VIDEO;

  /** Whether whoever comes must know the place. */
  public boolean isAtPlace() {
    return this == PLACE;
  }

  /** As in content files and addresses. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
