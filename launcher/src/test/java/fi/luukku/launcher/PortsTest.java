package fi.luukku.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {
  @Test
  void names_the_taken_port_and_the_option_that_mends_it() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(Door.HOST))) {
      Options options = Options.parse(List.of("--db-port=" + taken.getLocalPort()));

      assertThatThrownBy(() -> Ports.requireFree(options, Set.of(Door.DATABASE)))
          .isInstanceOf(Trouble.class)
          .hasMessageContaining("Port " + taken.getLocalPort())
          .hasMessageContaining(" --db-port=NUMBER")
          .hasMessageContaining("-Dluukku.options=--db-port=NUMBER");
    }
  }

  @Test
  void is_content_with_a_port_whose_last_user_has_gone() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(Door.HOST))) {
      port = socket.getLocalPort();
    }
    Options options = Options.parse(List.of("--db-port=" + port));

    assertThatCode(() -> Ports.requireFree(options, Set.of(Door.DATABASE)))
        .doesNotThrowAnyException();
  }
}
