package fi.luukku.notifications.integration;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fi.luukku.shared.ContentFolder;
import fi.luukku.shared.ContentSnapshot;
import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whose mail it is: {@code emailSender} of {@code municipality.yaml}. Another address may come from
 * {@code luukku.mail.from}; where that one brings a name, it brings the name too.
 */
@ApplicationScoped
public class Letterhead {
  private static final String FILE = "municipality.yaml";

  private ContentSnapshot<EmailSender> content;
  private Optional<String> other;

  protected Letterhead() {}

  @Inject
  public Letterhead(
      ContentFolder folder,
      Clock clock,
      @ConfigProperty(name = "luukku.mail.from") Optional<String> other) {
    this.other = other;
    this.content =
        new ContentSnapshot<>(
            folder, clock, () -> folder.read(FILE, Municipality.class).emailSender(), FILE);
  }

  /** Name and address for the From line, and the last line of the mail. */
  public record Sender(InternetAddress from, String signature) {}

  public Sender sender(Language language) {
    EmailSender sender = content.current();
    return new Sender(from(sender, language), sender.signature().in(language));
  }

  private InternetAddress from(EmailSender sender, Language language) {
    try {
      InternetAddress from = new InternetAddress(other.orElse(sender.address()), false);
      if (from.getPersonal() == null) {
        from.setPersonal(sender.name().in(language), StandardCharsets.UTF_8.name());
      }
      return from;
    } catch (AddressException | UnsupportedEncodingException unusable) {
      throw new IllegalStateException(
          "The address that mail comes from has no usable shape.", unusable);
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Municipality(EmailSender emailSender) {}

  private record EmailSender(String address, LocalizedText name, LocalizedText signature) {}
}
