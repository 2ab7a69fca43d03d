package fi.luukku.appointments;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a desk has for who needs it. */
public enum DeskFeature {
  @JsonProperty("step-free")
  STEP_FREE,
  @JsonProperty("induction-loop")
  INDUCTION_LOOP;

  /** As in content files and addresses. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
