package fi.luukku.parties.persistence;

import fi.luukku.parties.HeldBy;
import fi.luukku.parties.Mandate;
import fi.luukku.parties.MandateRole;
import fi.luukku.shared.AsciiColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Who may act for which organisation. */
@ApplicationScoped
public class Mandates {
  private static final String COLUMNS =
      "SELECT m.id, m.organisation_id, o.name, o.business_id, m.person_id, m.role,"
          + " CAST(m.from_day AS CHAR), CAST(m.until_day AS CHAR),"
          + " CAST(m.ended IS NOT NULL AS INTEGER), CAST(m.manages AS INTEGER)";
  private static final String TABLES =
      " FROM mandate m JOIN organisation o ON o.id = m.organisation_id ";

  @PersistenceContext private EntityManager entities;

  /** All a person was ever given, by the organisation's name. */
  public List<Mandate> of(String personId) {
    return read("WHERE m.person_id = ?1 ORDER BY o.name, m.given", personId);
  }

  public Optional<Mandate> find(String id) {
    return AsciiColumn.mayHave(id)
        ? read("WHERE m.id = ?1", id).stream().findFirst()
        : Optional.empty();
  }

  /** All that an organisation ever gave, with the names of who got them, by name. */
  public List<HeldBy> held(String organisation) {
    List<?> rows =
        entities
            .createNativeQuery(
                COLUMNS
                    + ", p.given_name, p.family_name"
                    + TABLES
                    + "LEFT JOIN party p ON p.person_id = m.person_id"
                    + " WHERE m.organisation_id = ?1 ORDER BY p.family_name, p.given_name, m.id")
            .setParameter(1, organisation)
            .getResultList();
    return rows.stream().map(row -> heldBy((Object[]) row)).toList();
  }

  /**
   * Gives a mandate from today on.
   *
   * @param by as the audit trail names who gave it
   */
  public void give(Mandate mandate, String by) {
    Native.filled(
            entities,
            "INSERT INTO mandate (id, organisation_id, person_id, role, manages, from_day,"
                + " until_day, given_by, given)"
                + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, UTC_TIMESTAMP(6))",
            mandate.id(),
            mandate.party(),
            mandate.person(),
            mandate.role().name(),
            mandate.manages(),
            mandate.from(),
            mandate.until().orElse(null),
            by)
        .executeUpdate();
  }

  /** Ends one; whether it had not been ended before. */
  public boolean end(String id) {
    return entities
            .createNativeQuery(
                "UPDATE mandate SET ended = UTC_TIMESTAMP(6) WHERE id = ?1 AND ended IS NULL")
            .setParameter(1, id)
            .executeUpdate()
        > 0;
  }

  private static HeldBy heldBy(Object[] row) {
    String name = Objects.toString(row[10], "") + " " + Objects.toString(row[11], "");
    return new HeldBy(mandate(row), name.strip());
  }

  private List<Mandate> read(String which, String value) {
    List<?> rows =
        entities.createNativeQuery(COLUMNS + TABLES + which).setParameter(1, value).getResultList();
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
        Native.isTrue(row[9]),
        LocalDate.parse((String) row[6]),
        Optional.ofNullable((String) row[7]).map(LocalDate::parse),
        Native.isTrue(row[8]));
  }
}
