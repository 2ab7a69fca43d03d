package fi.luukku.parties;

import fi.luukku.shared.Language;
import java.util.Optional;

/**
 * Which mail somebody wants, and in which language.
 *
 * @param language empty where he has not said
 * @param reminder when he wants to be reminded of a booking
 * @param byText whether by text message too
 */
public record MailWish(
    NoticeWish notices, Optional<Language> language, ReminderWish reminder, boolean byText) {
  /** Of somebody who has not said. */
  public static final MailWish UNSAID =
      new MailWish(NoticeWish.ALL, Optional.empty(), ReminderWish.DAY, false);
}
