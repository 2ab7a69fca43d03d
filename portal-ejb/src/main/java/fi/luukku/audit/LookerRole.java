package fi.luukku.audit;

import fi.luukku.identity.Caller;
import java.util.stream.Stream;

/** In which role somebody looked at a person's data. */
public enum LookerRole {
  ADMIN,
  MANAGER,
  OFFICER,
  HANDLER,
  ADVISER,
  FIELD_WORKER,
  STAFF,
  /** A system of the municipality that cases are handled in. */
  BACK_OFFICE;

  /** Of a member of staff: where he has several, the one that opens the most. */
  static LookerRole of(Caller staff) {
    return Stream.of(values())
        .filter(role -> staff.roles().contains(role.name()))
        .findFirst()
        .orElse(STAFF);
  }
}
