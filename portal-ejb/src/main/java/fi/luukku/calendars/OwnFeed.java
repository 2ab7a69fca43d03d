package fi.luukku.calendars;

import fi.luukku.audit.AuditTrail;
import fi.luukku.identity.Caller;
import fi.luukku.shared.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The secret address of a citizen's own calendar. It is the person's, whoever he acts for when he
 * makes it.
 */
@Stateless
@RolesAllowed("CITIZEN")
public class OwnFeed {
  @Inject private FeedBook book;
  @Inject private AuditTrail audit;

  /** The address, where he has one. */
  public Optional<FeedAddress> mine(Caller caller) {
    return book.find(FeedKind.PERSON, caller.id());
  }

  /**
   * Makes an address, or a new one in place of the old, which leads nowhere from then on.
   *
   * @param reading language of the calendar, until he says in which language he wants mail
   */
  public void renew(Caller caller, Language reading) {
    book.renew(FeedKind.PERSON, caller.id(), reading);
    audit.done(caller.himself(), "calendar-address-made", "person:" + caller.id());
  }

  /** Switches the address off. Again where there is none: nothing happens. */
  public void end(Caller caller) {
    if (book.end(FeedKind.PERSON, caller.id())) {
      audit.done(caller.himself(), "calendar-address-ended", "person:" + caller.id());
    }
  }
}
