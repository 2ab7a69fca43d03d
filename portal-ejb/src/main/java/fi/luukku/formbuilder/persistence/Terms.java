package fi.luukku.formbuilder.persistence;

import fi.luukku.formbuilder.FormTerms;
import fi.luukku.shared.AsciiColumn;
import fi.luukku.shared.TimeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** On which terms forms are taken, and which version is the newest. */
@ApplicationScoped
public class Terms {
  @PersistenceContext private EntityManager entities;

  /** The terms of a form with its newest published version, 0 where none is. */
  public record Row(String key, int newest, FormTerms terms) {}

  private static final String ROW =
      "SELECT form_key, newest, queue, expected_days, CAST(opens AS CHAR), CAST(closes AS CHAR),"
          + " most_in_all, most_each, revision FROM form_terms ";

  public void add(String key, FormTerms terms) {
    entities
        .createNativeQuery(
            "INSERT INTO form_terms (form_key, queue, expected_days, revision)"
                + " VALUES (?1, ?2, ?3, 0)")
        .setParameter(1, key)
        .setParameter(2, terms.queue())
        .setParameter(3, terms.expectedDays())
        .executeUpdate();
  }

  /** Whether they were still what they had been read as. */
  public boolean change(String key, FormTerms terms) {
    return entities
            .createNativeQuery(
                "UPDATE form_terms SET queue = ?1, expected_days = ?2, opens = ?3, closes = ?4,"
                    + " most_in_all = ?5, most_each = ?6, revision = revision + 1"
                    + " WHERE form_key = ?7 AND revision = ?8")
            .setParameter(1, terms.queue())
            .setParameter(2, terms.expectedDays())
            .setParameter(3, terms.opens().map(TimeSource::utc).orElse(null))
            .setParameter(4, terms.closes().map(TimeSource::utc).orElse(null))
            .setParameter(5, terms.mostInAll().orElse(null))
            .setParameter(6, terms.mostEach().orElse(null))
            .setParameter(7, key)
            .setParameter(8, terms.revision())
            .executeUpdate()
        > 0;
  }

  public void publish(String key, int version) {
    entities
        .createNativeQuery("UPDATE form_terms SET newest = ?1 WHERE form_key = ?2")
        .setParameter(1, version)
        .setParameter(2, key)
        .executeUpdate();
  }

  /** Takes the form's turn: others who send it wait until this transaction has ended. */
  public void takeTurn(String key) {
    entities
        .createNativeQuery("UPDATE form_terms SET turn = turn + 1 WHERE form_key = ?1")
        .setParameter(1, key)
        .executeUpdate();
  }

  public void remove(String key) {
    entities
        .createNativeQuery("DELETE FROM form_terms WHERE form_key = ?1 AND newest = 0")
        .setParameter(1, key)
        .executeUpdate();
  }

  /** By a key from an address, which may be anything. */
  public Optional<Row> find(String key) {
    if (!AsciiColumn.mayHave(key)) {
      return Optional.empty();
    }
    List<?> rows =
        entities
            .createNativeQuery(ROW + "WHERE form_key = ?1")
            .setParameter(1, key)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(Terms::read).findFirst();
  }

  public List<Row> all() {
    List<?> rows = entities.createNativeQuery(ROW + "ORDER BY form_key").getResultList();
    return rows.stream().map(Object[].class::cast).map(Terms::read).toList();
  }

  private static Row read(Object[] row) {
    return new Row(
        (String) row[0],
        ((Number) row[1]).intValue(),
        new FormTerms(
            (String) row[2],
            ((Number) row[3]).intValue(),
            instant(row[4]),
            instant(row[5]),
            number(row[6]),
            number(row[7]),
            ((Number) row[8]).intValue()));
  }

  private static Optional<Integer> number(Object column) {
    return Optional.ofNullable((Number) column).map(Number::intValue);
  }

  private static Optional<Instant> instant(Object column) {
    return Optional.ofNullable((String) column).map(TimeSource::fromUtc);
  }
}
