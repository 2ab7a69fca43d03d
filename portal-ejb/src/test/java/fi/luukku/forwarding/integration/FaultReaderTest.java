package fi.luukku.forwarding.integration;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.forwarding.domain.Fault;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import org.junit.jupiter.api.Test;

class FaultReaderTest {
  @Test
  void a_lost_connection_is_a_database_that_is_away() {
    assertThat(read(new SQLNonTransientConnectionException("x", "08000"))).isEqualTo(Fault.AWAY);
  }

  @Test
  void a_pool_that_has_no_connection_is_a_database_that_is_away() {
    Throwable pool = new SQLException("Error in allocating a connection. Cause: refused");
    assertThat(read(pool)).isEqualTo(Fault.AWAY);
  }

  @Test
  void a_deadlock_passes() {
    assertThat(read(new SQLTransientException("x", "40001"))).isEqualTo(Fault.AWAY);
    assertThat(read(new SQLException("x", "40001"))).isEqualTo(Fault.AWAY);
  }

  @Test
  void a_value_that_cannot_be_stored_is_the_fault_of_the_message() {
    assertThat(read(new SQLDataException("x", "22007"))).isEqualTo(Fault.IN_THE_MESSAGE);
  }

  @Test
  void anything_else_is_unknown_and_so_is_a_circle_of_causes() {
    assertThat(read(new IllegalArgumentException("x"))).isEqualTo(Fault.UNKNOWN);
    Exception one = new Exception();
    one.initCause(new Exception(one));
    assertThat(read(one)).isEqualTo(Fault.UNKNOWN);
  }

  private static Fault read(Throwable cause) {
    return FaultReader.read(new IllegalStateException(cause));
  }
}
