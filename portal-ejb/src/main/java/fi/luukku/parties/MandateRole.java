package fi.luukku.parties;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** As what somebody acts for an organisation, or for another person. */
public enum MandateRole {
  CHAIR,
  TREASURER,
  BOOKER,
  GUARDIAN;

  /** Those that an organisation gives. */
  public static List<MandateRole> ofOrganisations() {
    return List.of(CHAIR, TREASURER, BOOKER);
  }

  /** As content files write it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<MandateRole> of(String key) {
    return Stream.of(values()).filter(role -> role.key().equals(key)).findFirst();
  }
}
