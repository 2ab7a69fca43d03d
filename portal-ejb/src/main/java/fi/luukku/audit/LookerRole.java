package fi.luukku.audit;

import fi.luukku.identity.Caller;
import fi.luukku.identity.OnBehalf;
import java.util.stream.Stream;

/** In which role somebody looked at a person's data, or acted for him. */
public enum LookerRole {
  ADMIN,
  MANAGER,
  OFFICER,
  HANDLER,
  ADVISER,
  FIELD_WORKER,
  STAFF,
  /** A system of the municipality that cases are handled in. */
  BACK_OFFICE,
  /** Who acts for somebody by a mandate that the party gave here. */
  MANDATE,
  /** Who acts for somebody by Suomi.fi e-Authorizations. */
  NATIONAL_MANDATE;

  /** Of a member of staff: where he has several, the one that opens the most. */
  static LookerRole of(Caller staff) {
    return Stream.of(values())
        .filter(role -> staff.roles().contains(role.name()))
        .findFirst()
        .orElse(STAFF);
  }

  /** Of who acts for another. */
  static LookerRole of(OnBehalf party) {
    return party.isNational() ? NATIONAL_MANDATE : MANDATE;
  }

  /** Whether it is that of somebody who acts for whose data they are. */
  public boolean isMandate() {
    return this == MANDATE || this == NATIONAL_MANDATE;
  }
}
