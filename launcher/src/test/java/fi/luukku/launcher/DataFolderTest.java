package fi.luukku.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir Path place;

  @Test
  void makes_the_folder_for_its_owner_alone_and_opens_it_again() throws IOException {
    Path root = place.resolve("data");
    DataFolder.open(root).close();
    try (DataFolder again = DataFolder.open(root)) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(again.root())))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void refuses_a_folder_that_another_launcher_holds() throws IOException {
    try (DataFolder held = DataFolder.open(place.resolve("data"))) {
      assertThatThrownBy(() -> DataFolder.open(held.root()))
          .isInstanceOf(Trouble.class)
          .hasMessageContaining("already running")
          .hasMessageContaining("--data=DIR");
    }
  }

  @Test
  void leaves_a_folder_with_other_peoples_files_alone() throws IOException {
    Files.writeString(place.resolve("thesis.txt"), "years of work");

    assertThatThrownBy(() -> DataFolder.open(place))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("something else");
    assertThat(place.resolve("thesis.txt")).exists();
  }

  @Test
  void refuses_a_file_where_a_folder_should_be() throws IOException {
    Path file = Files.writeString(place.resolve("file"), "");

    assertThatThrownBy(() -> DataFolder.open(file))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("is a file");
  }

  @Test
  void refuses_data_whose_mark_is_not_ours() throws IOException {
    Files.writeString(place.resolve("luukku-data"), "99");

    assertThatThrownBy(() -> DataFolder.open(place))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("another version")
        .hasMessageContaining("--fresh");
  }

  @Test
  void empties_itself_and_stays_ours() throws IOException {
    try (DataFolder data = DataFolder.open(place.resolve("data"))) {
      Files.writeString(data.folder("mail").resolve("one.eml"), "");
      data.empty();
      assertThat(data.root().resolve("mail")).doesNotExist();
      assertThat(data.root().resolve("luukku-data")).exists();
    }
  }

  @Test
  void keeps_a_secret_over_starts_and_from_other_eyes() throws IOException {
    Path root = place.resolve("data");
    String first;
    try (DataFolder data = DataFolder.open(root)) {
      first = Private.key(data, "secret-key");
    }
    try (DataFolder data = DataFolder.open(root)) {
      assertThat(Private.key(data, "secret-key")).isEqualTo(first).hasSize(44);
    }
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(root.resolve("secrets/secret-key"))))
        .isEqualTo("rw-------");
  }

  @Test
  void says_that_an_emptied_secret_means_damage() throws IOException {
    try (DataFolder data = DataFolder.open(place.resolve("data"))) {
      Files.writeString(data.folder("secrets").resolve("secret-key"), "");

      assertThatThrownBy(() -> Private.key(data, "secret-key"))
          .isInstanceOf(Trouble.class)
          .hasMessageContaining("damaged")
          .hasMessageContaining("--fresh");
    }
  }
}
