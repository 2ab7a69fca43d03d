package fi.luukku.reservations;

import fi.luukku.identity.Caller;
import fi.luukku.reservations.domain.Occupancy;
import fi.luukku.reservations.persistence.Occupancies;
import fi.luukku.reservations.persistence.Resources;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes time for somebody who does not ask himself: staff book for him. What one person may have
 * for himself is not judged, that is for who talks to him; but he is not sent to two places at
 * once. Runs inside the capability's own transaction ({@link ClaimTransaction}).
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OccupyingForOthers {
  /** Between taking and keeping, in one transaction. */
  private static final Duration MOMENT = Duration.ofMinutes(1);

  private static final String NOBODY = "nobody:";

  private HeldOffers offers;
  private FreeTimes freeTimes;
  private Occupancies occupancies;
  private Resources resources;
  private Clock clock;

  protected OccupyingForOthers() {}

  @Inject
  public OccupyingForOthers(
      HeldOffers offers,
      FreeTimes freeTimes,
      Occupancies occupancies,
      Resources resources,
      Clock clock) {
    this.offers = offers;
    this.freeTimes = freeTimes;
    this.occupancies = occupancies;
    this.resources = resources;
    this.clock = clock;
  }

  /** Somebody whom no account names. */
  public static Waiter nobodyKnown() {
    return new Waiter(NOBODY + UUID.randomUUID(), Optional.empty());
  }

  /**
   * Books the wanted time at a resource that is free then, and at what must be free with it.
   *
   * @return the claim, kept
   * @throws OwnTimeOverlaps where he has to be somewhere else then
   * @throws SlotAlreadyTaken with the nearest free times
   * @throws fi.luukku.shared.Refusal what {@link FreeTimes#check} refuses
   */
  public Claim book(Waiter whom, Wish wish) {
    freeTimes.check(wish.what(), wish.used());
    mustBeFree(whom, wish);
    String claim =
        offers.hold(whom, wish, clock.instant().plus(MOMENT)).orElseThrow(() -> taken(wish));
    occupancies.keep(claim, clock.instant());
    List<Occupancy> rows = occupancies.ofClaim(claim);
    Occupancy row = rows.get(0);
    return new Claim(
        claim,
        Claim.Kind.BOOKING,
        resources.keys(rows.stream().map(Occupancy::resourceId).toList()),
        row.used(),
        Optional.empty(),
        row.owner(),
        row.party(),
        row.purpose(),
        row.terms());
  }

  private void mustBeFree(Waiter whom, Wish wish) {
    if (!wish.what().limits().inPerson()) {
      return;
    }
    occupancies.of(whom.owner(), clock.instant()).stream()
        .filter(one -> one.inPerson() && !one.isHold() && one.used().overlaps(wish.used()))
        .findFirst()
        .ifPresent(
            one -> {
              throw new OwnTimeOverlaps(one.claim(), one.used());
            });
  }

  private SlotAlreadyTaken taken(Wish wish) {
    return freeTimes.taken(Caller.visitor(""), wish);
  }
}
