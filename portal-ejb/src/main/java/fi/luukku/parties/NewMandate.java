package fi.luukku.parties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is offered to whom, as it was typed.
 *
 * @param address the mail with the link goes there
 * @param manages whether its holder gives mandates to others
 * @param until the last day; empty where it has no end
 */
public record NewMandate(
    String address, MandateRole role, boolean manages, Optional<LocalDate> until) {
  private static final int MOST_YEARS = 10;

  /**
   * The same as it is kept.
   *
   * @param givers last day of the mandate by which it is given
   * @throws EmailNotValid where the address has no usable shape
   * @throws MandateEndsBeforeToday where its last day has passed
   * @throws MandateTooLong where its last day is more than {@value #MOST_YEARS} years away
   * @throws MandateOutlastsGiver where it would hold longer than the one by which it is given
   */
  NewMandate checked(LocalDate today, Optional<LocalDate> givers) {
    String usable = ContactRules.address(Optional.of(address)).orElseThrow(EmailNotValid::new);
    if (!roles().contains(role)) {
      throw new IllegalArgumentException("An organisation gives no such role.");
    }
    if (until.filter(day -> day.isBefore(today)).isPresent()) {
      throw new MandateEndsBeforeToday();
    }
    if (until.filter(day -> day.isAfter(today.plusYears(MOST_YEARS))).isPresent()) {
      throw new MandateTooLong(MOST_YEARS);
    }
    givers
        .filter(last -> until.map(day -> day.isAfter(last)).orElse(true))
        .ifPresent(
            last -> {
              throw new MandateOutlastsGiver(last);
            });
    return new NewMandate(usable, role, manages, until);
  }

  /** Roles that an organisation gives. */
  public static List<MandateRole> roles() {
    return MandateRole.ofOrganisations();
  }

  /** Never the address: it may stand in a log line. */
  @Override
  public String toString() {
    return "NewMandate[" + role + "]";
  }
}
