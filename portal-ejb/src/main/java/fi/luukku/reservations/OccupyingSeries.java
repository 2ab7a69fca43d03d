package fi.luukku.reservations;

import fi.luukku.identity.Caller;
import fi.luukku.reservations.domain.Occupancy;
import fi.luukku.reservations.domain.Resource;
import fi.luukku.reservations.domain.UsesInARow;
import fi.luukku.reservations.persistence.Occupancies;
import fi.luukku.reservations.persistence.Resources;
import fi.luukku.reservations.persistence.SeriesRows;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes several dates of one thing at once, all or none, and gives them back together or one by
 * one. As in {@link Occupying}, methods that change run inside the capability's transaction and
 * take the resources' rows first. However many dates there are, the statements are as many.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OccupyingSeries {
  private Resources resources;
  private Occupancies occupancies;
  private SeriesRows series;
  private SeriesReading reading;
  private OwnShare ownShare;
  private FreeTimes freeTimes;
  private Occupying occupying;
  private Clock clock;

  protected OccupyingSeries() {}

  @Inject
  public OccupyingSeries(
      Resources resources,
      Occupancies occupancies,
      SeriesRows series,
      SeriesReading reading,
      OwnShare ownShare,
      FreeTimes freeTimes,
      Occupying occupying,
      Clock clock) {
    this.resources = resources;
    this.occupancies = occupancies;
    this.series = series;
    this.reading = reading;
    this.ownShare = ownShare;
    this.freeTimes = freeTimes;
    this.occupying = occupying;
    this.clock = clock;
  }

  /**
   * Holds all these dates for {@link Occupying#HOLD}; the caller's own overlapping holds for the
   * same purpose give way.
   *
   * @param wishes dates of one and the same thing, which do not overlap; one at least
   * @return the id of the series
   * @throws OwnBookingsInTheWay where the caller's own bookings stand against it
   * @throws SeriesDatesTaken where not all of them are free; nothing is held then
   * @throws fi.luukku.shared.Refusal what {@link FreeTimes#check} refuses
   */
  public String hold(Caller caller, List<Wish> wishes) {
    wishes.forEach(wish -> freeTimes.check(wish.what(), wish.used()));
    new UsesInARow(wishes.stream().map(Wish::used).toList()).check(wishes.get(0).what().rules());
    Instant until = clock.instant().plus(Occupying.HOLD);
    ownShare.makeRoom(caller, wishes);
    String key = wishes.get(0).what().anyOf().get(0);
    List<Long> ids =
        resources.with(List.of(key)).occupiedBy(key).stream().map(Resource::id).toList();
    resources.raise(ids);
    clear(caller, wishes, occupancies.overlapping(ids, span(wishes)));
    List<Occupancy> rows = new ArrayList<>();
    for (Wish wish : wishes) {
      String claim = UUID.randomUUID().toString();
      ids.forEach(id -> rows.add(row(caller, claim, id, wish, until)));
    }
    occupancies.add(rows);
    String id = UUID.randomUUID().toString();
    series.mark(id, rows.stream().map(Occupancy::claim).distinct().toList());
    return id;
  }

  /** The caller's series; empty where it is unknown, somebody else's, or a hold that is over. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<Series> find(Caller caller, String id) {
    Instant now = clock.instant();
    return dates(id)
        .filter(one -> one.first().owner().equals(caller.ownerKey()))
        .filter(one -> one.first().heldUntil().map(until -> until.isAfter(now)).orElse(true));
  }

  /**
   * A series, whoever has it, with the dates that were not given back; for who has asked already
   * whether its case may be read.
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<Series> dates(String id) {
    return reading.dates(id);
  }

  /**
   * Makes bookings of all dates of a series that the caller has just found.
   *
   * @throws HoldHasEnded where it is no hold of his, or not all of it any longer
   */
  public void keep(Caller caller, Series held) {
    if (!held.isHold() || !held.first().owner().equals(caller.ownerKey())) {
      throw new HoldHasEnded();
    }
    resources.raise(ids(held.dates()));
    int rows = held.dates().stream().mapToInt(one -> one.resources().size()).sum();
    if (series.keep(held.id(), clock.instant()) != rows) {
      throw new HoldHasEnded();
    }
  }

  /** Ends the caller's hold before its time; what is no hold of his stays as it is. */
  public void letGo(Caller caller, String id) {
    if (find(caller, id).filter(Series::isHold).isPresent()) {
      series.removeHolds(id);
    }
  }

  /** Gives back all dates that are not over; nothing happens where there are none. */
  public void free(String id) {
    dates(id)
        .ifPresent(
            all -> {
              resources.raise(ids(all.dates()));
              series.removeFrom(id, clock.instant());
            });
  }

  /** Series of which a date was over between these moments. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<Name> withDatesOver(Instant since, Instant now) {
    return series.withDatesOver(since, now);
  }

  /** A series, and the owner key of who took it. */
  public record Name(String series, String owner) {}

  /** Gives back one date. */
  public void giveBack(Claim date) {
    resources.raise(ids(List.of(date)));
    occupancies.remove(date.id());
  }

  /**
   * Moves one date, as {@link Occupying#move} moves what stands alone: it stays one of the series.
   *
   * @param id of the series
   * @throws SlotAlreadyTaken with the nearest free times; nothing has moved then
   * @throws fi.luukku.shared.NotFound where it is not the caller's
   */
  public void move(Caller caller, String id, Claim date, Wish wish) {
    occupying.move(caller, date.id(), wish);
    series.mark(id, List.of(date.id()));
  }

  /** Ends own holds that are in the way; refuses where anything else is. */
  private void clear(Caller caller, List<Wish> wishes, List<Occupancy> there) {
    List<Period> taken = new ArrayList<>();
    List<String> giving = new ArrayList<>();
    for (Wish wish : wishes) {
      List<Occupancy> inTheWay =
          there.stream().filter(one -> one.period().overlaps(wish.occupied())).toList();
      if (inTheWay.stream().allMatch(one -> givesWay(caller, wish, one))) {
        inTheWay.forEach(one -> giving.add(one.claim()));
      } else {
        taken.add(wish.used());
      }
    }
    if (!taken.isEmpty()) {
      throw new SeriesDatesTaken(taken);
    }
    giving.stream().distinct().forEach(occupancies::removeHold);
  }

  private boolean givesWay(Caller caller, Wish wish, Occupancy there) {
    return there.isOver(clock.instant())
        || there.isHoldOf(caller.ownerKey(), wish.what().purpose());
  }

  private static Period span(List<Wish> wishes) {
    List<Period> all = wishes.stream().map(Wish::occupied).sorted().toList();
    return new Period(all.get(0).starts(), all.get(all.size() - 1).ends());
  }

  private List<Long> ids(List<Claim> claims) {
    List<String> keys =
        claims.stream().flatMap(one -> one.resources().stream()).distinct().toList();
    return keys.stream().map(key -> resources.with(keys).find(key).orElseThrow().id()).toList();
  }

  private static Occupancy row(
      Caller caller, String claim, long resource, Wish wish, Instant until) {
    return new Occupancy(
        claim,
        resource,
        Claim.Kind.HOLD,
        wish.occupied(),
        wish.used(),
        Optional.of(until),
        caller.ownerKey(),
        caller.party(),
        wish.what().purpose(),
        wish.terms(),
        wish.what().limits().inPerson());
  }
}
