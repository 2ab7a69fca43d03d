package fi.luukku.launcher.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.launcher.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditOrdersTest {
  @TempDir private Path folder;

  @Test
  void finds_the_database_of_the_data_folder_and_lets_the_environment_say_who() throws IOException {
    Files.writeString(
        folder.resolve("endpoints.properties"),
        "db.url=jdbc:mariadb://127.0.0.1:1/x\ndb.user=luukku\ndb.password=secret\n");
    AuditOrders orders =
        AuditOrders.parse(
            List.of("--data=" + folder, "--bookmark=there"), Map.of("LUUKKU_DB_USER", "auditor"));
    assertThat(orders.databaseUrl()).isEqualTo("jdbc:mariadb://127.0.0.1:1/x");
    assertThat(orders.user()).isEqualTo("auditor");
    assertThat(orders.password()).isEqualTo("secret");
    assertThat(orders.bookmark()).contains(Path.of("there"));
  }

  @Test
  void says_what_it_cannot_read() {
    assertThatThrownBy(() -> AuditOrders.parse(List.of("--dta=x"), Map.of()))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("--dta");
    assertThatThrownBy(() -> AuditOrders.parse(List.of("--data=" + folder), Map.of()))
        .hasMessageContaining("No Luukku is running");
    assertThatThrownBy(() -> AuditOrders.parse(List.of("--db-url=x", "--bookmark="), Map.of()))
        .hasMessageContaining("--bookmark needs a file");
  }

  @Test
  void a_bookmark_is_read_as_it_was_written_and_nothing_else_is() throws IOException {
    Path file = folder.resolve("mark");
    assertThat(Bookmark.read(file)).isEmpty();
    Bookmark mark = new Bookmark(12, "0f".repeat(32));
    mark.write(file);
    assertThat(Bookmark.read(file)).contains(mark);
    Files.writeString(file, "12 0f");
    assertThatThrownBy(() -> Bookmark.read(file)).hasMessageContaining("no bookmark");
  }
}
