package fi.luukku.notifications.domain;

import fi.luukku.shared.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A mail about a person's own address: the code that proves it, or that it was given up. Holds no
 * name: an address that is not proven may be anybody's.
 *
 * @param sealedCode where it brings a code
 */
public record AddressNotice(Optional<String> sealedCode, Language language) {
  public static final String CODE = "EMAIL_CODE";
  public static final String GIVEN_UP = "EMAIL_GIVEN_UP";

  /** How such mails are told from those of cases. */
  public static final Set<String> KINDS = Set.of(CODE, GIVEN_UP);

  /**
   * @param code in clear; empty where there is none
   * @param link where the address can be looked at
   * @param footer the last line
   */
  public MailText text(String code, String link, String footer) {
    Words words = new Words(language);
    String key = sealedCode.isPresent() ? "mail.email_code" : "mail.email_given_up";
    return MailText.letter(
        language,
        words.of(key + ".subject"),
        List.of(words.of(key + ".body", code), words.of(key + ".more")),
        words.of("mail.read"),
        link,
        footer);
  }
}
