package fi.luukku.reservations;

import fi.luukku.identity.Caller;
import fi.luukku.reservations.domain.Choices;
import fi.luukku.reservations.domain.Occupancy;
import fi.luukku.reservations.domain.Resource;
import fi.luukku.reservations.domain.ResourceTree;
import fi.luukku.reservations.persistence.Occupancies;
import fi.luukku.reservations.persistence.Resources;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * A look before {@link Occupying#hold} begins, without a lock and without a transaction: of the
 * many who want the same, all but the first few learn here that it is taken (docs/adr/0048).
 */
@ApplicationScoped
public class FirstLook {
  private Resources resources;
  private Occupancies occupancies;
  private FreeTimes freeTimes;
  private Clock clock;

  protected FirstLook() {}

  @Inject
  public FirstLook(Resources resources, Occupancies occupancies, FreeTimes freeTimes, Clock clock) {
    this.resources = resources;
    this.occupancies = occupancies;
    this.freeTimes = freeTimes;
    this.clock = clock;
  }

  /**
   * Refuses what cannot be had. Where something of the caller's own is in the way, it is for {@link
   * Occupying#hold} to say what.
   *
   * @throws SlotAlreadyTaken with the nearest free times
   * @throws fi.luukku.shared.Refusal what {@link FreeTimes#check} refuses
   */
  public void mustBeFree(Caller caller, Wish wish) {
    freeTimes.check(wish.what(), wish.used());
    ResourceTree tree = resources.with(wish.what().keys());
    List<List<Resource>> choices = tree.choices(wish.what(), wish.used());
    List<Occupancy> there = occupancies.overlapping(Choices.ids(choices), wish.occupied());
    boolean own = there.stream().anyMatch(one -> one.owner().equals(caller.ownerKey()));
    boolean free = !Choices.free(choices, there, one -> one.isOver(clock.instant())).isEmpty();
    if (!own && !free) {
      throw freeTimes.taken(caller, wish);
    }
  }
}
