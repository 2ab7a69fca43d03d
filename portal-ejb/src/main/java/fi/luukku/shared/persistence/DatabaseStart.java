package fi.luukku.shared.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * Defines the data source from configuration ({@code luukku.db.url}, {@code luukku.db.user}, {@code
 * luukku.db.password}) and brings the schema up to date before anything else starts. Start-up beans
 * that read the database are {@code @DependsOn("DatabaseStart")}. Several nodes may start at once:
 * Flyway takes a lock.
 */
@DataSourceDefinition(
    name = "java:app/jdbc/luukku",
    className = "fi.luukku.shared.persistence.OnePhaseDataSource",
    url = "${MPCONFIG=luukku.db.url}",
    user = "${MPCONFIG=luukku.db.user}",
    password = "${MPCONFIG=luukku.db.password}",
    isolationLevel = java.sql.Connection.TRANSACTION_READ_COMMITTED,
    minPoolSize = 4,
    maxPoolSize = 40,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      // The driver's own ping: no statement is asked for it.
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      "fish.payara.validate-atmost-once-period-in-seconds=5",
      "fish.payara.fail-all-connections=true",
      // A wrapped row looks for getObject(name, type) by reflection, in vain first, each time.
      "fish.payara.wrap-jdbc-objects=false",
      "fish.payara.max-wait-time-in-millis=8000"
    })
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class DatabaseStart {
  @Inject
  @ConfigProperty(name = "luukku.db.url")
  private String url;

  @Inject
  @ConfigProperty(name = "luukku.db.user")
  private String user;

  @Inject
  @ConfigProperty(name = "luukku.db.password")
  private Optional<String> password;

  @PostConstruct
  void migrate() {
    keepEveryHour();
    Flyway.configure(DatabaseStart.class.getClassLoader())
        .dataSource(unhurried())
        .locations("classpath:db/migration")
        .connectRetries(30)
        .validateMigrationNaming(true)
        // Numbers come from ranges of rooms that grow side by side: a lower one may come later.
        .outOfOrder(true)
        .load()
        .migrate();
  }

  /** A change of a large table takes as long as it takes: its connection is none of the pool's. */
  private DataSource unhurried() {
    try {
      MariaDbDataSource own = new MariaDbDataSource(url);
      own.setUser(user);
      own.setPassword(password.orElse(""));
      return own;
    } catch (SQLException unreadable) {
      throw new IllegalStateException("luukku.db.url is no address of a MariaDB.", unreadable);
    }
  }

  /**
   * EclipseLink and JDBC pass a date with a time through the zone of the JVM, and in Finland that
   * zone has no 03:30 on the last Sunday of March. What people see is written in {@code
   * TimeSource.LOCAL} whatever the JVM's zone is.
   */
  private static void keepEveryHour() {
    TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
  }
}
