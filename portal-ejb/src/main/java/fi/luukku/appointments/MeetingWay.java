package fi.luukku.appointments;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How one meets. */
public enum MeetingWay {
  /** At the service point. */
  @JsonProperty("place")
  PLACE,
  /** We call the number that was given. */
  @JsonProperty("phone")
  PHONE,
  /** By a link that stands on the receipt. */
  @JsonProperty("video")
  VIDEO;

  /** As in content files and addresses. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
