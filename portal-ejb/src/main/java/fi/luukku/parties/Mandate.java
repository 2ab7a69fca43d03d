package fi.luukku.parties;

import fi.luukku.identity.OnBehalf;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The right of a person to act for an organisation or another person.
 *
 * @param party id of whom it lets act for
 * @param name what the party is called
 * @param businessId of an organisation; empty for a person
 * @param manages whether he gives mandates of the organisation to others, and ends them
 * @param from the first day on which it holds, as the calendar here has it
 * @param until the last one; empty where it has no end
 * @param ended whether somebody has ended it
 */
public record Mandate(
    String id,
    String party,
    String name,
    Optional<String> businessId,
    String person,
    MandateRole role,
    boolean manages,
    LocalDate from,
    Optional<LocalDate> until,
    boolean ended) {

  public Mandate {
    Objects.requireNonNull(person, "a mandate is a person's");
    Objects.requireNonNull(role, "a mandate is for a role");
    if (until.isPresent() && until.get().isBefore(from)) {
      throw new IllegalArgumentException("A mandate ends no earlier than it begins.");
    }
  }

  /** Whether it holds on a day, the first and the last one included. */
  public boolean holdsOn(LocalDate day) {
    return !ended && !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Whether the national register told of it. */
  public boolean isNational() {
    return id.startsWith(OnBehalf.NATIONAL);
  }

  public OnBehalf asChoice() {
    return new OnBehalf(id, party, name, isNational() && businessId.isEmpty());
  }

  /** Never the name: a mandate may stand in a log line. */
  @Override
  public String toString() {
    return "Mandate[" + id + "]";
  }
}
