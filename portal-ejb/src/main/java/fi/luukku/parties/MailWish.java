package fi.luukku.parties;

import fi.luukku.shared.Language;
import java.util.Optional;

/**
 * Which mail somebody wants, and in which language.
 *
 * @param language empty where he has not said
 */
public record MailWish(NoticeWish notices, Optional<Language> language) {
  /** Of somebody who has not said. */
  public static final MailWish UNSAID = new MailWish(NoticeWish.ALL, Optional.empty());
}
