package fi.luukku.facilities;

import fi.luukku.identity.Caller;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** For whom a facility is reserved; prices and rules go by it. */
public enum UserGroup {
  RESIDENT,
  ASSOCIATION,
  COMPANY,
  /** A group whose members are under 18, as whoever reserves declares. */
  YOUTH;

  private static final List<UserGroup> OF_PEOPLE = List.of(RESIDENT, YOUTH);
  private static final List<UserGroup> OF_ASSOCIATIONS = List.of(ASSOCIATION, YOUTH);

  /**
   * What the name of a registered association or foundation must say (Associations Act 503/1989,
   * Foundations Act 487/2015), and of a parish.
   */
  private static final Pattern ASSOCIATIONS =
      Pattern.compile(
          "(?iu).*(?:^|[\\s,.-])(?:r\\.?\\s?y\\.?|r\\.?\\s?f\\.?|sr|rekisteröity yhdistys|registrerad förening"
              + "|\\S*säätiö|\\S*stiftelsen?|\\S*seurakunta|\\S*församling)(?:$|[\\s,].*)");

  /**
   * Those that a caller can reserve for: who acts for another reserves as that other. A person is a
   * resident; what an organisation is, its name says.
   */
  public static List<UserGroup> openTo(Caller caller) {
    return caller
        .onBehalf()
        .filter(party -> !party.person())
        .map(party -> isAssociation(party.name()) ? OF_ASSOCIATIONS : List.of(COMPANY))
        .orElse(OF_PEOPLE);
  }

  private static boolean isAssociation(String name) {
    return ASSOCIATIONS.matcher(name).matches();
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
