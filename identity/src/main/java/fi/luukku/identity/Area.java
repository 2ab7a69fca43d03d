package fi.luukku.identity;

import java.util.List;

/**
 * What a part of the portal demands of whoever enters. The parts that demand something are named
 * here by their path; any other page may demand a sign-in by itself.
 */
enum Area {
  /** Anybody may enter. */
  OPEN,
  /**
   * Open, and nobody asks who it is: pictures, styles, scripts, what providers call, and what a
   * back-office system opens with a key of its own.
   */
  INDIFFERENT,
  /** For signed-in citizens. */
  CITIZEN,
  /** For staff with a role. */
  STAFF;

  private static final List<String> INDIFFERENT_FOLDERS =
      List.of(
          "/assets",
          "/jakarta.faces.resource",
          "/oidc/jwks",
          "/health",
          "/report/map",
          "/backoffice/documents");
  private static final List<String> CITIZEN_FOLDERS =
      List.of(
          "/my",
          "/on-behalf",
          "/api/my",
          "/grants/apply",
          "/grants/check",
          "/forms/fill",
          "/forms/check");
  private static final List<String> STAFF_OPEN =
      List.of(
          "/staff/sign-in",
          "/staff/sign-out",
          "/staff/signed-out",
          "/staff/session-ended",
          "/staff/session/left",
          "/staff/session/stay");

  static Area of(String path) {
    if (isBelowAny(path, INDIFFERENT_FOLDERS)) {
      return INDIFFERENT;
    }
    if (Door.of(path) == Door.STAFF) {
      return STAFF_OPEN.contains(path) ? OPEN : STAFF;
    }
    return isBelowAny(path, CITIZEN_FOLDERS) ? CITIZEN : OPEN;
  }

  private static boolean isBelowAny(String path, List<String> folders) {
    return folders.stream().anyMatch(folder -> Door.isBelow(path, folder));
  }

  boolean admits(Caller caller) {
    return switch (this) {
      case OPEN, INDIFFERENT -> true;
      case CITIZEN -> caller.isCitizen();
      case STAFF -> caller.isStaff() && caller.roles().contains("STAFF");
    };
  }
}
