package fi.luukku.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LauncherTest {
  private static final int JAVA_8 = 52;

  @Test
  void knows_old_java_from_new() {
    assertThat(Launcher.isNewEnough("1.8")).isFalse();
    assertThat(Launcher.isNewEnough("11")).isFalse();
    assertThat(Launcher.isNewEnough("17")).isTrue();
    assertThat(Launcher.isNewEnough("25")).isTrue();
  }

  @Test
  void tells_the_owner_of_an_old_java_what_to_do() {
    assertThat(Launcher.refusal("11"))
        .contains("Java 17 or newer")
        .contains("this is Java 11")
        .contains("JAVA_HOME");
  }

  @Test
  void an_old_java_can_read_the_door_itself() throws IOException {
    try (DataInputStream in =
        new DataInputStream(Launcher.class.getResourceAsStream("Launcher.class"))) {
      in.readInt();
      in.readUnsignedShort();
      assertThat(in.readUnsignedShort()).isEqualTo(JAVA_8);
    }
  }
}
