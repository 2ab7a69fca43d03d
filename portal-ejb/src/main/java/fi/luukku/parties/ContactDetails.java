package fi.luukku.parties;

import fi.luukku.shared.Language;
import java.util.Optional;

/** How a person wants to be reached. */
public record ContactDetails(Optional<String> email, Optional<String> phone, Language language) {

  /** Never the address: details may stand in a log line. */
  @Override
  public String toString() {
    return "ContactDetails[" + language + "]";
  }
}
