package fi.luukku.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import org.junit.jupiter.api.Test;

class OnePhaseDataSourceTest {
  @Test
  void waits_for_a_silent_database_as_long_as_the_address_says_else_seven_seconds() {
    assertThat(OnePhaseDataSource.patient("jdbc:mariadb://db/luukku"))
        .startsWith("jdbc:mariadb://db/luukku?")
        .contains("socketTimeout=7000", "connectTimeout=2000");
    assertThat(OnePhaseDataSource.patient("jdbc:mariadb://db/luukku?sslMode=trust"))
        .startsWith("jdbc:mariadb://db/luukku?sslMode=trust&")
        .contains("&socketTimeout=7000");
    String own = "jdbc:mariadb://db/luukku?socketTimeout=60000&connectTimeout=500";
    assertThat(OnePhaseDataSource.patient(own)).isEqualTo(own);
  }

  @Test
  void asks_whether_a_connection_lives_with_a_limit_of_its_own() throws Exception {
    String own = "jdbc:mariadb://db/luukku?socketTimeout=60000";
    assertThat(OnePhaseDataSource.limited(own))
        .isEqualTo(own + "&socketFactory=" + PatientSockets.class.getName());
    try (Socket socket = new PatientSockets().createSocket()) {
      socket.setSoTimeout(0);
      assertThat(socket.getSoTimeout()).isEqualTo(1_000);
      socket.setSoTimeout(60_000);
      assertThat(socket.getSoTimeout()).isEqualTo(60_000);
    }
  }
}
