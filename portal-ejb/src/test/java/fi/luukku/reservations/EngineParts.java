package fi.luukku.reservations;

import fi.luukku.reservations.persistence.AgreedRows;
import fi.luukku.reservations.persistence.Claimants;
import fi.luukku.reservations.persistence.ClosedPeriods;
import fi.luukku.reservations.persistence.Resources;
import fi.luukku.reservations.persistence.SeriesRows;
import fi.luukku.reservations.persistence.Stretches;

/**
 * The doors of the engine beside those of {@link EngineFixture}, on the same database and clock.
 */
final class EngineParts {
  final OccupyingSeries series;
  final HeldOffers offers;
  final OccupyingForOthers forOthers;
  final Reseating reseating;
  final ClosedTimes closing;
  final OutsideClosures outside;
  final TakenTimes taken;
  final TakenAmong takenAmong;
  final BookedTimes booked;
  final UsedTimes used;
  final AgreedTerms agreed;
  final FreeAmong freeAmong;

  EngineParts(EngineFixture engine) {
    Resources resources = new Resources(engine.database);
    Stretches stretches = new Stretches(engine.database);
    SeriesRows rows = new SeriesRows(engine.database);
    Claimants claimants = new Claimants(engine.database);
    OwnShare share = new OwnShare(engine.occupancies, resources, claimants, engine.clock);
    SeriesReading reading = new SeriesReading(rows, resources);
    series =
        new OccupyingSeries(
            resources,
            engine.occupancies,
            rows,
            reading,
            share,
            engine.freeTimes,
            engine.occupying,
            engine.clock);
    offers = new HeldOffers(resources, engine.occupancies, engine.clock);
    forOthers =
        new OccupyingForOthers(
            offers, engine.freeTimes, engine.occupancies, resources, engine.clock);
    reseating = new Reseating(resources, engine.occupancies, engine.clock);
    closing = new ClosedTimes(resources, engine.occupancies, new ClosedPeriods(engine.database));
    outside = new OutsideClosures(resources, engine.occupancies, engine.clock);
    taken = new TakenTimes(resources, engine.occupancies);
    takenAmong = new TakenAmong(resources, stretches, engine.clock);
    booked = new BookedTimes(resources, engine.occupancies);
    used = new UsedTimes(resources, stretches);
    agreed = new AgreedTerms(resources, new AgreedRows(engine.database));
    freeAmong = new FreeAmong(resources, engine.occupancies, engine.clock);
  }
}
