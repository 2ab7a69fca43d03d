package fi.luukku.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsTest {
  @Test
  void uses_the_usual_ports_and_folder_when_nothing_is_asked_for() {
    Options options = Options.parse(List.of());

    assertThat(options.port(Door.PORTAL)).isEqualTo(8080);
    assertThat(options.port(Door.SMTP)).isEqualTo(8026);
    assertThat(options.data()).isEqualTo(Path.of(".luukku").toAbsolutePath());
    assertThat(options.fresh()).isFalse();
  }

  @Test
  void takes_every_port_the_folder_and_the_flags() {
    Options options =
        Options.parse(
            List.of(
                "--http-port=1",
                "--keycloak-port=2",
                "--amqp-port=3",
                "--db-port=4",
                "--mail-port=5",
                "--smtp-port=6",
                "--bookings-port=7",
                "--authorizations-port=8",
                "--data=/a/b",
                "--fresh",
                "--stop-with-parent"));

    assertThat(options.ports().values()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(options.data()).isEqualTo(Path.of("/a/b").toAbsolutePath());
    assertThat(options.fresh()).isTrue();
    assertThat(options.stopWithParent()).isTrue();
  }

  @Test
  void takes_a_second_war_and_says_when_there_is_none(@TempDir Path folder) throws IOException {
    Path war = Files.createFile(folder.resolve("other.war"));

    assertThat(Options.parse(List.of("--also-deploy=" + war)).alsoDeploy()).contains(war);
    assertThat(Options.parse(List.of()).alsoDeploy()).isEmpty();
    assertThatThrownBy(() -> Options.parse(List.of("--also-deploy=" + folder.resolve("no.war"))))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("no.war names no file");
  }

  @Test
  void names_an_option_that_it_does_not_know() {
    assertThatThrownBy(() -> Options.parse(List.of("--port=80")))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("--port is not known")
        .hasMessageContaining("--help");
  }

  @Test
  void says_what_is_wrong_with_a_number() {
    assertThatThrownBy(() -> Options.parse(List.of("--http-port=eighty")))
        .hasMessageContaining("--http-port=eighty")
        .hasMessageContaining("from 1 to 65535");
    assertThatThrownBy(() -> Options.parse(List.of("--db-port=70000")))
        .hasMessageContaining("from 1 to 65535");
    assertThatThrownBy(() -> Options.parse(List.of("--db-port")))
        .hasMessageContaining("needs a value");
    assertThatThrownBy(() -> Options.parse(List.of("--fresh=yes")))
        .hasMessageContaining("takes no value");
  }

  @Test
  void refuses_one_port_for_two_parts() {
    assertThatThrownBy(() -> Options.parse(List.of("--http-port=8081")))
        .hasMessageContaining("Port 8081")
        .hasMessageContaining("--keycloak-port");
  }

  @Test
  void the_help_names_every_port_option() {
    for (Door door : Door.values()) {
      assertThat(Options.HELP).contains(door.option() + "=" + door.usual());
    }
  }
}
