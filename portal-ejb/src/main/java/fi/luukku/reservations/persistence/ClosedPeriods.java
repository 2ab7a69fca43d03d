package fi.luukku.reservations.persistence;

import fi.luukku.reservations.Period;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The table {@code closed_time}. */
@ApplicationScoped
public class ClosedPeriods {
  @Resource(lookup = "java:app/jdbc/luukku")
  private DataSource database;

  public ClosedPeriods() {}

  public ClosedPeriods(DataSource database) {
    this.database = database;
  }

  public void add(String source, Collection<Long> resources, Period period) {
    resources.forEach(
        resource ->
            sql()
                .change(
                    """
                    INSERT INTO closed_time (id, resource_id, starts, ends, source)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                    UUID.randomUUID().toString(),
                    resource,
                    period.starts(),
                    period.ends(),
                    source));
  }

  /** Which resources a source closes. */
  public List<Long> resources(String source) {
    return sql()
        .list(
            "SELECT DISTINCT resource_id FROM closed_time WHERE source = ?",
            row -> row.getLong("resource_id"),
            source);
  }

  public void remove(String source) {
    sql().change("DELETE FROM closed_time WHERE source = ?", source);
  }

  private Sql sql() {
    return new Sql(database);
  }
}
