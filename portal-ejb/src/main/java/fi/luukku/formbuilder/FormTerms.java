package fi.luukku.formbuilder;

import fi.luukku.shared.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * On which terms citizens fill in a form.
 *
 * @param queue work queue that handles what is sent
 * @param expectedDays working days within which an answer may be expected
 * @param opens from when it is taken; always where empty
 * @param closes the first moment that is too late; never where empty
 * @param mostInAll how many are taken in all
 * @param mostEach how many of one person, or of the party he files for
 * @param revision to bring along when they are changed
 */
public record FormTerms(
    String queue,
    int expectedDays,
    Optional<Instant> opens,
    Optional<Instant> closes,
    Optional<Integer> mostInAll,
    Optional<Integer> mostEach,
    int revision) {
  static final int MOST_DAYS = 400;
  static final int MOST_FORMS = 1_000_000;

  /** What a new form begins with. */
  public static FormTerms first(String queue) {
    return new FormTerms(
        queue, 10, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0);
  }

  public boolean isOpenAt(Instant now) {
    return !isAheadAt(now) && closes.map(now::isBefore).orElse(true);
  }

  public boolean isAheadAt(Instant now) {
    return opens.filter(now::isBefore).isPresent();
  }

  boolean hasLimit() {
    return mostInAll.isPresent() || mostEach.isPresent();
  }

  /**
   * Why nothing could ever be sent on them, each with its field: all at once, for who sets them.
   */
  public List<Refusal> faults() {
    List<Refusal> faults = new ArrayList<>();
    within("expected-days", MOST_DAYS, Optional.of(expectedDays)).ifPresent(faults::add);
    if (opens.isPresent() && closes.isPresent() && !opens.get().isBefore(closes.get())) {
      faults.add(new TermsContradict());
    }
    within("most-in-all", MOST_FORMS, mostInAll).ifPresent(faults::add);
    within("most-each", MOST_FORMS, mostEach).ifPresent(faults::add);
    return faults;
  }

  /** Refuses terms under which nothing could ever be sent. */
  void mustMakeSense() {
    for (Refusal fault : faults()) {
      throw fault;
    }
  }

  private static Optional<Refusal> within(String field, int most, Optional<Integer> number) {
    return number.filter(it -> it < 1 || it > most).map(it -> new TermsOutOfRange(field, 1, most));
  }
}
