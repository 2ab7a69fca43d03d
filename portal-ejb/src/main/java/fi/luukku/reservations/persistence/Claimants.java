package fi.luukku.reservations.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

/** The table {@code claimant}. */
@ApplicationScoped
public class Claimants {
  @Resource(lookup = "java:app/jdbc/luukku")
  private DataSource database;

  public Claimants() {}

  public Claimants(DataSource database) {
    this.database = database;
  }

  /**
   * Takes this person for the running transaction: whatever else he takes at the same moment waits.
   * A change and not a lock, because a second Galera node sees only changes.
   */
  public void raise(String owner) {
    Sql sql = new Sql(database);
    if (sql.change("UPDATE claimant SET revision = revision + 1 WHERE owner = ?", owner) == 0) {
      sql.change(
          "INSERT INTO claimant (owner) VALUES (?)"
              + " ON DUPLICATE KEY UPDATE revision = revision + 1",
          owner);
    }
  }
}
