package fi.luukku.facilities;

import fi.luukku.identity.Caller;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** For whom a facility is reserved; prices and rules go by it. */
public enum UserGroup {
  RESIDENT,
  ASSOCIATION,
  COMPANY,
  /** A group whose members are under 18, as whoever reserves declares. */
  YOUTH;

  private static final List<UserGroup> OF_PEOPLE = List.of(RESIDENT, YOUTH);
  private static final List<UserGroup> OF_PARTIES = List.of(ASSOCIATION, COMPANY, YOUTH);

  /** Those that a caller can reserve for: who acts for another reserves as that other. */
  public static List<UserGroup> openTo(Caller caller) {
    return caller.onBehalf().isPresent() ? OF_PARTIES : OF_PEOPLE;
  }

  /**
   * @throws NotForGroup where the caller cannot reserve for it
   */
  public void mustBeOpenTo(Caller caller) {
    if (!openTo(caller).contains(this)) {
      throw new NotForGroup();
    }
  }

  /** As content files, forms and messages write it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<UserGroup> of(String key) {
    return Stream.of(values()).filter(group -> group.key().equals(key)).findFirst();
  }
}
