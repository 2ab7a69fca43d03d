package fi.luukku.cosigning;

import fi.luukku.cosigning.domain.SignatureRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long there is to sign, and how long before its end who was asked is reminded. */
@ApplicationScoped
public class SignatureTimes {
  @Inject
  @ConfigProperty(name = "luukku.signatures.days", defaultValue = "14")
  private int days;

  @Inject
  @ConfigProperty(name = "luukku.signatures.reminder.days", defaultValue = "3")
  private int reminderDays;

  @Inject
  @ConfigProperty(name = "luukku.signatures.sweep", defaultValue = "PT1H")
  private Duration sweepEvery;

  /** Days that there are to sign, from when the signature is asked for. */
  public int days() {
    return days;
  }

  Instant expires(Instant asked) {
    return SignatureRules.expires(asked, days);
  }

  Duration reminder() {
    return Duration.ofDays(reminderDays);
  }

  /** How often requests that come to their end are looked for. */
  Duration sweepEvery() {
    return sweepEvery;
  }
}
