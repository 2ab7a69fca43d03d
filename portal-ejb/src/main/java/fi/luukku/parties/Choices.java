package fi.luukku.parties;

import fi.luukku.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What a person has chosen.
 *
 * @param byText whether reminders come by text message too
 * @param language of mail
 * @param given the consents that stand
 * @param history all that he agreed to and took back, the latest first
 */
public record Choices(
    NoticeWish notices,
    ReminderWish reminder,
    boolean byText,
    Language language,
    Set<Consent> given,
    List<Entry> history) {

  public Choices {
    given = Set.copyOf(given);
    history = List.copyOf(history);
  }

  /**
   * A line of the history.
   *
   * @param wording which words he read
   */
  public record Entry(Instant at, Consent consent, boolean given, int wording) {}
}
