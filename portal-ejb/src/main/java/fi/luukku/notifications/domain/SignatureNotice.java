package fi.luukku.notifications.domain;

import fi.luukku.cosigning.SignatureNews;
import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A mail to somebody who is asked to sign what another has sent. It says who asks, for whom, and
 * what it is called; nothing that was answered.
 *
 * @param sealedToken the secret of the link, where the mail brings one
 * @param lastDay until when it can be signed
 */
public record SignatureNotice(
    Optional<String> sealedToken,
    String number,
    String asker,
    Optional<String> party,
    LocalizedText title,
    LocalDate lastDay,
    Language language) {

  /** Such mails, told from others by their names. */
  public enum Kind {
    SIGNATURE_REQUESTED("signature_requested"),
    SIGNATURE_REMINDED("signature_reminded"),
    SIGNATURE_RECEIPT("signature_receipt");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** Empty where it is another sort of mail. */
    public static Optional<Kind> of(String name) {
      return Stream.of(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    public static Kind of(SignatureNews.Kind news) {
      return switch (news) {
        case REQUESTED -> SIGNATURE_REQUESTED;
        case REMINDED -> SIGNATURE_REMINDED;
        case RECEIPT -> SIGNATURE_RECEIPT;
      };
    }
  }

  /**
   * @param token in clear; empty where the mail brings no link to sign
   * @param baseUrl where the portal answers
   * @param footer the last line
   */
  public MailText text(Kind kind, String token, String baseUrl, String footer) {
    Words words = new Words(language);
    String key = "mail." + kind.key;
    String what = title.in(language);
    String who = party.map(name -> words.of("mail.signature.for", asker, name)).orElse(asker);
    MailText.Passage passage =
        new MailText.Passage(
            language,
            MailText.oneLine(words.of(key + ".subject", what)),
            List.of(
                words.of(key + ".body", who, what),
                words.of(key + ".more", words.day(lastDay), asker)),
            words.of(key + ".link"));
    String link =
        token.isEmpty()
            ? baseUrl + "/my/signed?number=" + number
            : baseUrl + "/my/sign?token=" + token;
    return MailText.letter(List.of(passage), link, footer);
  }

  /** Never the content: a notice may stand in a log line. */
  @Override
  public String toString() {
    return "SignatureNotice[]";
  }
}
