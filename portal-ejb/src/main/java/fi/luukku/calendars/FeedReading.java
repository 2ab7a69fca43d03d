package fi.luukku.calendars;

import fi.luukku.audit.AuditTrail;
import fi.luukku.calendars.domain.FeedWords;
import fi.luukku.calendars.domain.KnownFeed;
import fi.luukku.calendars.integration.FeedWriter;
import fi.luukku.identity.Caller;
import fi.luukku.parties.MailWishes;
import fi.luukku.shared.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What stands behind a secret address: whoever brings it may read, and nobody signs in. */
@Stateless
@PermitAll
public class FeedReading {
  @Inject private FeedBook book;
  @Inject private PersonalCalendar personal;
  @Inject private ResourceCalendar resources;
  @Inject private MailWishes wishes;
  @Inject private AuditTrail audit;

  /**
   * The calendar behind a secret.
   *
   * @throws NotFound where no calendar has it; the audit trail keeps the attempt, and not the
   *     secret
   */
  public Feed read(String secret) {
    KnownFeed feed = book.behind(secret).orElseThrow(this::denied);
    return switch (feed.kind()) {
      case PERSON -> personal(feed);
      case RESOURCE -> resources.bookings(feed);
      case BUSY -> resources.busy(feed);
    };
  }

  private Feed personal(KnownFeed feed) {
    FeedWords words = new FeedWords(wishes.of(feed.subject()).language().orElse(feed.language()));
    return new Feed(FeedWriter.write(words.of("person.name"), personal.of(feed.subject(), words)));
  }

  private NotFound denied() {
    audit.denied(Caller.visitor(""), "calendar-read", "calendar");
    return new NotFound();
  }
}
