package fi.luukku.calendars;

import fi.luukku.calendars.domain.FeedSecret;
import fi.luukku.calendars.domain.KnownFeed;
import fi.luukku.calendars.persistence.FeedRows;
import fi.luukku.identity.Secrets;
import fi.luukku.shared.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Addresses of calendars: made, shown again, found. Who may, decides who asks. */
@Dependent
class FeedBook {
  private static final String PURPOSE = "calendar addresses";

  @Inject private FeedRows rows;
  @Inject private Secrets secrets;

  /** The address as it stands; empty where there is none, or it was sealed with another key. */
  Optional<FeedAddress> find(FeedKind kind, String subject) {
    return rows.find(kind, subject).flatMap(this::opened);
  }

  private Optional<FeedAddress> opened(KnownFeed feed) {
    return secrets.open(PURPOSE, feed.sealed()).map(secret -> new FeedAddress(secret, feed.made()));
  }

  /** Makes an address, or replaces the one that is there: that leads nowhere from then on. */
  void renew(FeedKind kind, String subject, Language language) {
    FeedSecret secret = FeedSecret.some();
    rows.put(kind, subject, secret, secrets.seal(PURPOSE, secret.value()), language);
  }

  boolean end(FeedKind kind, String subject) {
    return rows.remove(kind, subject);
  }

  Optional<KnownFeed> behind(String secret) {
    return rows.bySecret(new FeedSecret(secret));
  }
}
