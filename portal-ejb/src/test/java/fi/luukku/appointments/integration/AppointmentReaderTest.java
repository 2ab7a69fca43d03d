package fi.luukku.appointments.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.appointments.AppointmentService;
import fi.luukku.appointments.domain.Offering;
import fi.luukku.casework.CoSignedForm;
import fi.luukku.forms.PublishedForms;
import fi.luukku.shared.ContentFolder;
import fi.luukku.shared.ContentSnapshot;
import fi.luukku.testing.StandingClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo town's appointments, and the same with questions that do not fit. */
class AppointmentReaderTest {
  private static final Path DEMO = Path.of("../launcher/src/main/mallikunta");
  private static final PublishedForms FORMS = CoSignedForm.publishedAs("signed-by-two");

  @TempDir Path content;

  @BeforeEach
  void copy() throws IOException {
    for (String file : List.of(AppointmentFiles.APPOINTMENTS, AppointmentFiles.SERVICE_POINTS)) {
      Files.copy(DEMO.resolve(file), content.resolve(file));
    }
  }

  @Test
  void questions_that_want_another_to_sign_are_refused_with_place_and_reason() throws IOException {
    ask("signed-by-two");

    assertThatThrownBy(this::read)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "appointments.yaml: business-advice: the question other of the form signed-by-two"
                + " asks for a co-signer, and here nobody would be asked to sign.");
  }

  @Test
  void content_that_fits_stays_in_use_when_what_comes_after_it_is_refused() throws IOException {
    StandingClock clock = new StandingClock(Instant.parse("2026-11-28T12:00:00Z"));
    ContentSnapshot<List<Offering>> snapshot =
        new ContentSnapshot<>(
            new ContentFolder(content), clock, this::read, AppointmentFiles.APPOINTMENTS);
    assertThat(questions(snapshot)).contains("business-advice");

    ask("signed-by-two");
    clock.goOn(Duration.ofMinutes(1));

    assertThat(questions(snapshot)).contains("business-advice").doesNotContain("signed-by-two");
  }

  private static List<String> questions(ContentSnapshot<List<Offering>> snapshot) {
    return snapshot.current().stream()
        .map(Offering::service)
        .map(AppointmentService::questions)
        .flatMap(java.util.Optional::stream)
        .toList();
  }

  private List<Offering> read() {
    return new AppointmentReader(new ContentFolder(content), FORMS).offerings();
  }

  private void ask(String form) throws IOException {
    Path file = content.resolve(AppointmentFiles.APPOINTMENTS);
    String before = Files.readString(file);
    String after = before.replace("questions: business-advice\n", "questions: " + form + "\n");
    assertThat(after).isNotEqualTo(before);
    Files.writeString(file, after);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
  }
}
