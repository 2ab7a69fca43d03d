package fi.luukku.formbuilder;

import java.time.Instant;
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

  /** Refuses terms under which nothing could ever be sent. */
  void mustMakeSense() {
    if (opens.isPresent() && closes.isPresent() && !opens.get().isBefore(closes.get())) {
      throw new TermsContradict();
    }
    within("expected-days", 1, MOST_DAYS, Optional.of(expectedDays));
    within("most-in-all", 1, MOST_FORMS, mostInAll);
    within("most-each", 1, MOST_FORMS, mostEach);
  }

  private static void within(String field, int least, int most, Optional<Integer> number) {
    number
        .filter(it -> it < least || it > most)
        .ifPresent(
            it -> {
              throw new TermsOutOfRange(field, least, most);
            });
  }
}
