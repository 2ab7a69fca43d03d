package fi.luukku.calendars;

import fi.luukku.audit.AuditTrail;
import fi.luukku.calendars.domain.BusySource;
import fi.luukku.calendars.domain.StandingClash;
import fi.luukku.calendars.integration.CalendarFetch;
import fi.luukku.calendars.persistence.BusySources;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.DatedCases;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.ClaimTransaction;
import fi.luukku.reservations.OutsideClosures;
import fi.luukku.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The outside calendars whose times close a resource, for the staff who answer for it. */
@Stateless
@RolesAllowed("STAFF")
@TransactionManagement(TransactionManagementType.BEAN)
public class OutsideCalendars {
  /** Of one resource. */
  public static final int MOST = 10;

  @Inject private UnitResources resources;
  @Inject private BusySources sources;
  @Inject private SealedAddresses addresses;
  @Inject private CalendarFetch fetch;
  @Inject private OutsideClosures closures;
  @Inject private DatedCases cases;
  @Inject private ClaimTransaction transaction;
  @Inject private FetchNudge fetching;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * Those of a resource, the oldest first.
   *
   * @throws NotFound where he does not answer for it
   */
  public List<OutsideCalendar> of(Caller caller, String resource) {
    String key = resources.served(caller, resource).key();
    return transaction.call(() -> seen(key));
  }

  private List<OutsideCalendar> seen(String resource) {
    List<StandingClash> clashes = sources.clashes(resource, clock.instant());
    Map<String, CaseNumber> numbers =
        cases.numbers(clashes.stream().map(StandingClash::claim).toList());
    return sources.of(resource).stream().map(source -> seen(source, clashes, numbers)).toList();
  }

  private static OutsideCalendar seen(
      BusySource source, List<StandingClash> clashes, Map<String, CaseNumber> numbers) {
    return new OutsideCalendar(
        source.id(),
        source.host(),
        source.taken(),
        source.periods(),
        source
            .failure()
            .map(why -> new OutsideCalendar.Failure(source.failed().orElseThrow(), why)),
        clashes.stream()
            .filter(clash -> clash.source().equals(source.id()))
            .map(
                clash ->
                    new OutsideCalendar.Clash(
                        Optional.ofNullable(numbers.get(clash.claim())), clash.time()))
            .toList());
  }

  /**
   * Adds one, to be fetched at once and then twice an hour. The same form sent again adds nothing.
   *
   * @param formKey made when the form was shown
   * @param written its address
   * @throws NotFound where he does not answer for the resource
   * @throws OutsideAddressNotAllowed where nothing is fetched from there
   * @throws TooManyOutsideCalendars where it would be the eleventh
   */
  public void add(Caller caller, String resource, String formKey, String written) {
    String key = resources.served(caller, resource).key();
    URI address = fetch.addresses().read(written).orElseThrow(OutsideAddressNotAllowed::new);
    transaction.call(() -> added(caller, key, formKey, address));
    fetching.nudge();
  }

  private boolean added(Caller caller, String resource, String formKey, URI address) {
    String once = caller.ownerKey() + "/" + formKey;
    String id = UUID.nameUUIDFromBytes(once.getBytes(StandardCharsets.UTF_8)).toString();
    if (sources.of(resource).size() >= MOST && sources.find(id).isEmpty()) {
      throw new TooManyOutsideCalendars(MOST);
    }
    boolean added =
        sources.add(id, resource, addresses.seal(address), address.getHost(), clock.instant());
    if (added) {
      audit.done(caller, "outside-calendar-added", "resource:" + resource);
    }
    return added;
  }

  /**
   * Fetches one as soon as possible.
   *
   * @throws NotFound where it is none of the resource's, or he does not answer for that
   */
  public void fetchNow(Caller caller, String resource, String id) {
    String key = resources.served(caller, resource).key();
    transaction.call(
        () -> {
          sources.fetchAt(get(key, id).id(), clock.instant());
          return id;
        });
    fetching.nudge();
  }

  /**
   * Removes one, with the closures that it made.
   *
   * @throws NotFound where it is none of the resource's, or he does not answer for that
   */
  public void remove(Caller caller, String resource, String id) {
    String key = resources.served(caller, resource).key();
    transaction.call(
        () -> {
          BusySource source = get(key, id);
          sources.lock(id);
          closures.replace(source.owner(), key, List.of());
          sources.remove(id);
          audit.done(caller, "outside-calendar-removed", "resource:" + key);
          return id;
        });
  }

  private BusySource get(String resource, String id) {
    return sources
        .find(id)
        .filter(source -> source.resource().equals(resource))
        .orElseThrow(NotFound::new);
  }
}
