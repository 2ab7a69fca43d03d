package fi.luukku.formbuilder.persistence;

import fi.luukku.shared.AsciiColumn;
import fi.luukku.shared.TimeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was published. Rows are added and read; the database takes no other change. */
@ApplicationScoped
public class PublishedVersions {
  @PersistenceContext private EntityManager entities;

  /** One that was published. */
  public record Row(String key, int version, String content, String sha256, Instant published) {}

  /** Name of a published version. */
  public record Name(String key, int version) {}

  public void add(Row row) {
    entities
        .createNativeQuery(
            "INSERT INTO published_form (form_key, version, content, sha256, published)"
                + " VALUES (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, row.key())
        .setParameter(2, row.version())
        .setParameter(3, row.content())
        .setParameter(4, row.sha256())
        .setParameter(5, TimeSource.utc(row.published()))
        .executeUpdate();
  }

  /** How many there are: another number whenever there is another one. */
  public long count() {
    return ((Number)
            entities.createNativeQuery("SELECT COUNT(*) FROM published_form").getSingleResult())
        .longValue();
  }

  public List<Name> names() {
    List<?> rows =
        entities
            .createNativeQuery("SELECT form_key, version FROM published_form ORDER BY 1, 2")
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Name((String) row[0], ((Number) row[1]).intValue()))
        .toList();
  }

  /** By a key from an address, which may be anything. */
  public Optional<Row> find(String key, int version) {
    return first(
        key,
        entities
            .createNativeQuery(
                "SELECT form_key, version, content, sha256, CAST(published AS CHAR)"
                    + " FROM published_form WHERE form_key = ?1 AND version = ?2")
            .setParameter(1, key)
            .setParameter(2, version));
  }

  /** As {@link #find}, the newest. */
  public Optional<Row> findLatest(String key) {
    return first(
        key,
        entities
            .createNativeQuery(
                "SELECT form_key, version, content, sha256, CAST(published AS CHAR)"
                    + " FROM published_form WHERE form_key = ?1 ORDER BY version DESC LIMIT 1")
            .setParameter(1, key));
  }

  private static Optional<Row> first(String key, Query query) {
    if (!AsciiColumn.mayHave(key)) {
      return Optional.empty();
    }
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast).map(PublishedVersions::read).findFirst();
  }

  private static Row read(Object[] row) {
    return new Row(
        (String) row[0],
        ((Number) row[1]).intValue(),
        (String) row[2],
        (String) row[3],
        TimeSource.fromUtc((String) row[4]));
  }
}
