package fi.luukku.notifications.domain;

import fi.luukku.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A mail about half-filled forms. It names none: what somebody applies for is nobody else's to
 * read.
 *
 * @param day when the first of them is deleted; empty where none is
 */
public record DraftNotice(Optional<LocalDate> day, Language language) {
  private static final String PAGE = "/my";

  /** Such mails, told from others by their names. */
  public enum Kind {
    DRAFT_SHARED("draft_shared"),
    DRAFT_ENDING("draft_ending");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** Empty where it is another sort of mail. */
    public static Optional<Kind> of(String name) {
      return Stream.of(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
  }

  /**
   * @param baseUrl where the portal answers
   * @param footer the last line
   */
  public MailText text(Kind kind, String baseUrl, String footer) {
    Words words = new Words(language);
    MailText.Passage passage =
        new MailText.Passage(
            language,
            words.of("mail." + kind.key + ".subject"),
            List.of(
                words.of("mail." + kind.key + ".body", day.map(words::day).orElse("")),
                words.of("mail." + kind.key + ".more")),
            words.of("mail.read"));
    return MailText.letter(List.of(passage), baseUrl + PAGE, footer);
  }
}
