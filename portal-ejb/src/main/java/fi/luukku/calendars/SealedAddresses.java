package fi.luukku.calendars;

import fi.luukku.calendars.domain.BusySource;
import fi.luukku.identity.Secrets;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;

/** Addresses of outside calendars: whoever has one reads the calendar, so they stand sealed. */
@Dependent
class SealedAddresses {
  private static final String PURPOSE = "outside calendars";

  @Inject private Secrets secrets;

  String seal(URI address) {
    return secrets.seal(PURPOSE, address.toString());
  }

  /** Empty where it was sealed with another key. */
  Optional<URI> open(BusySource source) {
    return secrets.open(PURPOSE, source.sealed()).map(URI::create);
  }
}
