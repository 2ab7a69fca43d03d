package fi.luukku.site.web.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much may be sent, and how slowly. */
@ApplicationScoped
public class IntakeSettings {
  /** So much is read before anything else is decided: a form's token stands in it. */
  static final int HEAD = 16_384;

  private static final int READ_ANYWAY = 4;

  @Inject
  @ConfigProperty(name = "luukku.intake.files.max-bytes", defaultValue = "62914560")
  long files;

  @Inject
  @ConfigProperty(name = "luukku.intake.words.max-bytes", defaultValue = "2097152")
  long words;

  @Inject
  @ConfigProperty(name = "luukku.intake.disk.max-bytes", defaultValue = "2147483648")
  long disk;

  @Inject
  @ConfigProperty(name = "luukku.intake.open.max", defaultValue = "500")
  int open;

  @Inject
  @ConfigProperty(name = "luukku.intake.grace.seconds", defaultValue = "20")
  int grace;

  @Inject
  @ConfigProperty(name = "luukku.intake.slowest.bytes-per-second", defaultValue = "4096")
  int slowest;

  /** Most bytes of a body with or without files. */
  long most(boolean withFiles) {
    return withFiles ? files : words;
  }

  /** Most bytes of words in a form, also of one with files. */
  long words() {
    return words;
  }

  /**
   * Up to here a body that is too large is still read, and thrown away: a browser shows the answer
   * only to who has sent everything.
   */
  long mostThrownAway(boolean withFiles) {
    return READ_ANYWAY * most(withFiles);
  }

  /** Most bytes of all bodies that are coming in. */
  long disk() {
    return disk;
  }

  /** Most bodies that are coming in. */
  int open() {
    return open;
  }

  Pace pace() {
    return new Pace(Duration.ofSeconds(grace), slowest);
  }
}
