package fi.luukku.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.testing.DeskArchive;
import jakarta.annotation.Resource;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
class DatabaseStartIT {
  @Resource(lookup = "java:app/jdbc/luukku")
  private DataSource database;

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @Test
  void brings_the_schema_up_to_date_at_start() throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT count(*) FROM flyway_schema_history WHERE success = 1")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getInt(1)).isPositive();
    }
  }

  @Test
  void numbers_cases_by_their_filings_and_not_from_a_row_that_all_nodes_change() throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT (SELECT extra FROM information_schema.columns WHERE table_schema ="
                    + " DATABASE() AND table_name = 'case_filing' AND column_name = 'case_id'),"
                    + " (SELECT count(*) FROM information_schema.tables WHERE table_schema ="
                    + " DATABASE() AND table_type = 'SEQUENCE')")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isEqualTo("auto_increment");
      assertThat(rows.getInt(2)).isZero();
    }
  }
}
