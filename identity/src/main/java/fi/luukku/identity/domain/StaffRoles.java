package fi.luukku.identity.domain;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The roles that staff may have here; a role that is not on the list opens nothing. */
public final class StaffRoles {
  /** What every staff member with a role has beside it. */
  public static final String STAFF = "STAFF";

  private static final Set<String> KNOWN =
      Set.of("ADVISER", "HANDLER", "OFFICER", "FIELD_WORKER", "FORM_EDITOR", "MANAGER", "ADMIN");

  private StaffRoles() {}

  /** Those of the provider's roles that mean something here, and {@code STAFF} beside them. */
  public static Set<String> known(Collection<String> told) {
    Set<String> roles =
        told.stream()
            .map(role -> role.toUpperCase(Locale.ROOT).replace('-', '_'))
            .filter(KNOWN::contains)
            .collect(Collectors.toSet());
    return roles.isEmpty()
        ? Set.of()
        : Stream.concat(roles.stream(), Stream.of(STAFF)).collect(Collectors.toUnmodifiableSet());
  }
}
