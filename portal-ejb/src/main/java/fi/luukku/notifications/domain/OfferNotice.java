package fi.luukku.notifications.domain;

import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import java.time.Instant;
import java.util.List;

/** A mail that a time is held for who waited for it. */
public record OfferNotice(
    String hold,
    LocalizedText service,
    LocalizedText place,
    Instant starts,
    Instant until,
    Language language) {
  /** Such mails, told from others by this name. */
  public static final String KIND = "TIME_OFFERED";

  private static final String PAGE = "/appointments/confirm?hold=";

  /**
   * @param baseUrl where the portal answers
   * @param footer the last line
   */
  public MailText text(String baseUrl, String footer) {
    Words words = new Words(language);
    MailText.Passage offer =
        new MailText.Passage(
            language,
            words.of("mail.time_offered.subject"),
            List.of(
                words.of(
                    "mail.time_offered.body",
                    service.in(language),
                    place.in(language),
                    words.moment(starts)),
                words.of("mail.time_offered.more", words.time(until))),
            words.of("mail.time_offered.confirm"));
    return MailText.letter(List.of(offer), baseUrl + PAGE + hold, footer);
  }
}
