package fi.luukku.servicerequests.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.casework.CoSignedForm;
import fi.luukku.forms.PublishedForms;
import fi.luukku.servicerequests.ReportCategory;
import fi.luukku.servicerequests.ReportQuestions;
import fi.luukku.shared.ContentFolder;
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

/** What the demo town lets be reported, and content that does not fit. */
class MunicipalContentTest {
  private static final Path DEMO = Path.of("../launcher/src/main/mallikunta");
  private static final String CATEGORIES = "service-requests.yaml";

  private final StandingClock clock = new StandingClock(Instant.parse("2026-11-28T12:00:00Z"));

  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    for (String file : List.of(CATEGORIES, "municipality.yaml")) {
      Files.copy(DEMO.resolve(file), folder.resolve(file));
    }
  }

  @Test
  void a_report_that_wants_another_to_sign_is_refused_with_place_and_reason() {
    assertThatThrownBy(() -> content(CoSignedForm.publishedAs(ReportQuestions.FORM)).categories())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "service-requests.yaml: the question other of the form service-request asks for a"
                + " co-signer, and here nobody would be asked to sign.");
  }

  @Test
  void categories_that_were_read_stay_in_use_when_those_after_them_do_not_fit() throws IOException {
    MunicipalContent content = content(PublishedForms.load());
    List<ReportCategory> before = content.categories();
    assertThat(before).hasSizeGreaterThan(3);

    change("serviceRequests: 5\n", 30);
    assertThat(content.categories()).isEqualTo(before);

    change(Files.readString(DEMO.resolve(CATEGORIES)).replace("key: pothole", "key: hole"), 90);
    assertThat(content.categories()).extracting(ReportCategory::key).contains("hole");
  }

  private MunicipalContent content(PublishedForms forms) {
    return new MunicipalContent(new ContentFolder(folder), forms, clock);
  }

  private void change(String yaml, int seconds) throws IOException {
    Path file = folder.resolve(CATEGORIES);
    Files.writeString(file, yaml);
    Files.setLastModifiedTime(
        file, FileTime.from(Instant.parse("2030-01-01T00:00:00Z").plusSeconds(seconds)));
    clock.goOn(Duration.ofMinutes(1));
  }
}
