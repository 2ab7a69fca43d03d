package fi.luukku.parties.persistence;

import fi.luukku.parties.Mandate;
import fi.luukku.parties.MandateRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who may act for which organisation. */
@ApplicationScoped
public class Mandates {
  private static final String MANDATE =
      "SELECT m.id, m.organisation_id, o.name, o.business_id, m.person_id, m.role,"
          + " CAST(m.from_day AS CHAR), CAST(m.until_day AS CHAR), CAST(m.ended IS NOT NULL AS INTEGER)"
          + " FROM mandate m JOIN organisation o ON o.id = m.organisation_id ";

  @PersistenceContext private EntityManager entities;

  /** All a person was ever given, by the organisation's name. */
  public List<Mandate> of(String personId) {
    return read("WHERE m.person_id = ?1 ORDER BY o.name, m.given", personId);
  }

  public Optional<Mandate> find(String id) {
    return read("WHERE m.id = ?1", id).stream().findFirst();
  }

  private List<Mandate> read(String which, String value) {
    List<?> rows =
        entities.createNativeQuery(MANDATE + which).setParameter(1, value).getResultList();
    return rows.stream().map(row -> mandate((Object[]) row)).toList();
  }

  private static Mandate mandate(Object[] row) {
    return new Mandate(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        Optional.of((String) row[3]),
        (String) row[4],
        MandateRole.valueOf((String) row[5]),
        LocalDate.parse((String) row[6]),
        Optional.ofNullable((String) row[7]).map(LocalDate::parse),
        ((Number) row[8]).intValue() == 1);
  }
}
