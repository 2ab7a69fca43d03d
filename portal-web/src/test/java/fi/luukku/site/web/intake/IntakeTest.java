package fi.luukku.site.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
  private static final int TOO_LARGE = 413;

  @TempDir Path folder;

  @Test
  void a_body_of_its_declared_length_is_whole() throws IOException {
    try (Intake intake = declared(5)) {
      assertThat(intake.take(new byte[5], 5)).isTrue();
      intake.end();

      assertThat(intake.refusal()).isZero();
    }
  }

  @Test
  void one_that_is_shorter_is_broken() throws IOException {
    try (Intake intake = declared(5)) {
      intake.take(new byte[4], 4);
      intake.end();

      assertThat(intake.refusal()).isEqualTo(400);
    }
  }

  /** A small one that was packed and grew while the server unpacked it. */
  @Test
  void one_that_is_longer_is_stopped_at_once() throws IOException {
    try (Intake intake = declared(5)) {
      assertThat(intake.take(new byte[6], 6)).isFalse();

      assertThat(intake.refusal()).isEqualTo(TOO_LARGE);
    }
  }

  @Test
  void a_large_one_that_was_found_good_is_stopped_too_where_it_grows() throws IOException {
    int length = IntakeSettings.HEAD + 1;
    try (Intake intake = declared(length)) {
      assertThat(intake.take(new byte[length], length)).isTrue();
      assertThat(intake.take(new byte[1], 1)).isFalse();

      assertThat(intake.refusal()).isEqualTo(TOO_LARGE);
    }
  }

  private Intake declared(long length) {
    return new Intake(length, folder, head -> Intake.Judgement.KEPT, () -> {});
  }
}
