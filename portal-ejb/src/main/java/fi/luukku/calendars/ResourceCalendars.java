package fi.luukku.calendars;

import fi.luukku.audit.AuditTrail;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.OfferedResource;
import fi.luukku.shared.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The secret addresses of a resource's calendars, for the staff who answer for it. They are the
 * unit's: whoever made one may leave, and any other of the unit replaces or ends it.
 */
@Stateless
@RolesAllowed("STAFF")
public class ResourceCalendars {
  @Inject private UnitResources resources;
  @Inject private FeedBook book;
  @Inject private AuditTrail audit;

  /** The resources that he answers for. */
  public List<OfferedResource> served(Caller caller) {
    return resources.of(caller);
  }

  /**
   * @throws fi.luukku.shared.NotFound where he does not answer for it
   */
  public OfferedResource one(Caller caller, String resource) {
    return resources.served(caller, resource);
  }

  /**
   * The address of one of its calendars, where it has one.
   *
   * @throws fi.luukku.shared.NotFound where he does not answer for it
   */
  public Optional<FeedAddress> address(Caller caller, String resource, FeedKind kind) {
    return book.find(ofResource(kind), resources.served(caller, resource).key());
  }

  /**
   * Makes an address, or a new one in place of the old, which leads nowhere from then on.
   *
   * @throws fi.luukku.shared.NotFound where he does not answer for it
   */
  public void renew(Caller caller, String resource, FeedKind kind, Language language) {
    String key = resources.served(caller, resource).key();
    book.renew(ofResource(kind), key, language);
    audit.done(caller, "calendar-address-made", object(key, kind));
  }

  /**
   * Switches an address off. Again where there is none: nothing happens.
   *
   * @throws fi.luukku.shared.NotFound where he does not answer for it
   */
  public void end(Caller caller, String resource, FeedKind kind) {
    String key = resources.served(caller, resource).key();
    if (book.end(ofResource(kind), key)) {
      audit.done(caller, "calendar-address-ended", object(key, kind));
    }
  }

  private static FeedKind ofResource(FeedKind kind) {
    if (kind == FeedKind.PERSON) {
      throw new IllegalArgumentException("A resource's calendar is not a person's.");
    }
    return kind;
  }

  private static String object(String resource, FeedKind kind) {
    return "resource:" + resource + "/" + kind.name().toLowerCase(Locale.ROOT);
  }
}
