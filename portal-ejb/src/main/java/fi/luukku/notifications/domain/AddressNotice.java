package fi.luukku.notifications.domain;

import fi.luukku.shared.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A mail that is about no case: about a person's own address, or about a mandate. Holds no name: an
 * address may be anybody's.
 *
 * @param sealedCode where it brings a secret: a code, or that of a link
 * @param more other languages that it says the same in, where the reader's is not known
 */
public record AddressNotice(Optional<String> sealedCode, Language language, List<Language> more) {
  private static final String MANDATES = "/my/mandates";

  public AddressNotice {
    more = more == null ? List.of() : List.copyOf(more);
  }

  /** Such mails, told from those of cases by their names. */
  public enum Kind {
    /** The code that proves an address. */
    EMAIL_CODE("email_code", "/my/profile"),
    EMAIL_GIVEN_UP("email_given_up", "/my/profile"),
    /** The link by which a mandate is taken. */
    MANDATE_OFFERED("mandate_offered", "/my/invitation?token="),
    MANDATE_ANSWERED("mandate_answered", MANDATES),
    MANDATE_ENDED("mandate_ended", MANDATES);

    private final String key;
    private final String page;

    Kind(String key, String page) {
      this.key = key;
      this.page = page;
    }

    /** Empty where it is a case's. */
    public static Optional<Kind> of(String name) {
      return Stream.of(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
  }

  /**
   * @param secret in clear; empty where there is none
   * @param baseUrl where the portal answers
   * @param footer the last line
   */
  public MailText text(Kind kind, String secret, String baseUrl, String footer) {
    boolean inLink = kind.page.endsWith("=");
    List<MailText.Passage> passages =
        Stream.concat(Stream.of(language), more.stream())
            .map(one -> passage(kind, one, inLink ? "" : secret))
            .toList();
    return MailText.letter(passages, baseUrl + kind.page + (inLink ? secret : ""), footer);
  }

  private static MailText.Passage passage(Kind kind, Language language, String code) {
    Words words = new Words(language);
    return new MailText.Passage(
        language,
        words.of("mail." + kind.key + ".subject"),
        List.of(
            words.of("mail." + kind.key + ".body", code), words.of("mail." + kind.key + ".more")),
        words.of("mail.read"));
  }
}
