package fi.luukku.notifications;

import fi.luukku.identity.Secrets;
import fi.luukku.notifications.domain.FewMailsToAStranger;
import fi.luukku.notifications.persistence.StrangerMails;
import fi.luukku.shared.TimeSource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.LocalDateTime;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether an address that somebody without a name typed gets mail of his matter. */
@Stateless
public class MailToStrangers {
  private static final String ALGORITHM = "HmacSHA256";

  @Inject private StrangerMails mails;
  @Inject private Secrets secrets;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "luukku.mail.strangers.hour", defaultValue = "5")
  private int anHour;

  @Inject
  @ConfigProperty(name = "luukku.mail.strangers.day", defaultValue = "15")
  private int aDay;

  /**
   * Counts a new matter for this address, in the caller's transaction. Where it is one too many,
   * the matter is opened without an address: no mail goes out of it, now or later.
   */
  @PermitAll
  public boolean mayGoTo(String address) {
    LocalDateTime now = TimeSource.utc(clock.instant());
    StrangerMails.Count count = mails.one(fingerprint(address), now);
    return new FewMailsToAStranger(anHour, aDay).allows(count.thisHour(), count.today());
  }

  /** Forgets what counts no more; for the loop. */
  @PermitAll
  public boolean forget() {
    LocalDateTime now = TimeSource.utc(clock.instant());
    return mails.removeBefore(now.toLocalDate()) > 0;
  }

  private byte[] fingerprint(String address) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secrets.key("mail to strangers"), ALGORITHM));
      String letterbox = FewMailsToAStranger.letterbox(address);
      return mac.doFinal(letterbox.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every JDK has HMAC-SHA-256.", impossible);
    }
  }
}
