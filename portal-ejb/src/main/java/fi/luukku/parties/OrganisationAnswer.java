package fi.luukku.parties;

import java.util.Optional;

/** What the register of organisations said of the party that somebody acts for. */
public record OrganisationAnswer(Kind kind, Optional<RegisteredOrganisation> found) {
  public static final OrganisationAnswer NOT_ASKED =
      new OrganisationAnswer(Kind.NOT_ASKED, Optional.empty());
  public static final OrganisationAnswer UNKNOWN =
      new OrganisationAnswer(Kind.UNKNOWN, Optional.empty());
  public static final OrganisationAnswer SILENT =
      new OrganisationAnswer(Kind.SILENT, Optional.empty());

  public enum Kind {
    /** Nobody acts for an organisation, or the municipality asks no register. */
    NOT_ASKED,
    FOUND,
    /** The register does not have it. */
    UNKNOWN,
    /** It did not answer in time, or not in a way that can be understood. */
    SILENT
  }

  public static OrganisationAnswer of(RegisteredOrganisation organisation) {
    return new OrganisationAnswer(Kind.FOUND, Optional.of(organisation));
  }

  public boolean isSilent() {
    return kind == Kind.SILENT;
  }
}
