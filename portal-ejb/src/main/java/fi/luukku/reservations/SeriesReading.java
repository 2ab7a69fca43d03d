package fi.luukku.reservations;

import fi.luukku.reservations.domain.Occupancy;
import fi.luukku.reservations.persistence.Resources;
import fi.luukku.reservations.persistence.SeriesRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of the database as a series. */
@ApplicationScoped
class SeriesReading {
  private SeriesRows series;
  private Resources resources;

  protected SeriesReading() {}

  @Inject
  SeriesReading(SeriesRows series, Resources resources) {
    this.series = series;
    this.resources = resources;
  }

  /** All dates that are left, the earliest first; empty where there are none. */
  Optional<Series> dates(String id) {
    Map<String, List<Occupancy>> byClaim = new LinkedHashMap<>();
    for (Occupancy row : series.of(id)) {
      byClaim.computeIfAbsent(row.claim(), claim -> new ArrayList<>()).add(row);
    }
    List<Claim> claims = byClaim.values().stream().map(this::claim).toList();
    return claims.isEmpty() ? Optional.empty() : Optional.of(new Series(id, claims));
  }

  private Claim claim(List<Occupancy> rows) {
    Occupancy row = rows.get(0);
    return new Claim(
        row.claim(),
        row.kind(),
        resources.keys(rows.stream().map(Occupancy::resourceId).toList()),
        row.used(),
        row.heldUntil(),
        row.owner(),
        row.party(),
        row.purpose(),
        row.terms());
  }
}
