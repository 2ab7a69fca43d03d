package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each question takes the files that it says it takes, and says so where it does not. */
class FileRulesIT {
  private static final int MEGABYTE = 1_048_576;

  private final HttpErrands errands = new HttpErrands(Samples.get().owner, Samples.OWNER_MAIL);

  @Test
  void a_document_is_no_photo_and_the_other_faults_are_told_with_it() {
    String draft = errands.beginReport();
    WebForm form =
        errands
            .reportPlace(draft)
            .answer("description", "")
            .file("q.photo", "kuitti.pdf", "application/pdf", HttpErrands.PDF);

    Answer answer = Samples.get().owner.submit(form);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.words()).contains("Tiedosto kuitti.pdf ei ole sallittua tyyppiä");
    assertThat(answer.page().select("#error-summary a[href='#q-photo']")).hasSize(1);
    assertThat(answer.page().select("#q-photo-error").text()).contains("kuitti.pdf");
    assertThat(answer.page().select("#q-photo[aria-invalid=true]")).hasSize(1);
    assertThat(answer.page().select("#error-summary a[href='#q-description']")).hasSize(1);
    assertThat(Database.count("SELECT COUNT(*) FROM document WHERE form_key = ?", draft)).isZero();
    errands.discardReport(draft);
  }

  @Test
  void an_empty_file_is_refused_at_its_question_and_none_is_none() {
    String draft = errands.beginReport();
    assertThat(refused(draft, "tyhja.png", new byte[0])).contains("tyhja.png", "tyhjä");
    WebForm none =
        errands.reportPlace(draft).file("q.photo", "", "application/octet-stream", new byte[0]);
    assertThat(Samples.get().owner.submit(none).status()).isIn(302, 303);
    errands.discardReport(draft);
  }

  @Test
  void a_form_with_files_is_one_however_its_type_is_written() {
    String draft = errands.beginReport();
    WebForm form =
        errands.reportPlace(draft).file("q.photo", "a.png", "image/png", HttpErrands.PNG);
    String type = form.contentType().replace("multipart/form-data", "Multipart/Form-Data");

    Answer answer = Samples.get().owner.submit(form, Map.of("Content-Type", type));

    assertThat(answer.status()).isIn(302, 303);
    assertThat(Database.column("SELECT file_name FROM document WHERE form_key = ?", draft))
        .containsExactly("a.png");
    errands.discardReport(draft);
  }

  @Test
  void a_file_with_a_false_name_is_told_with_the_kinds_of_its_question_alone() {
    String draft = errands.beginReport();
    assertThat(refused(draft, "kuva.png", HttpErrands.PDF))
        .contains("kuva.png", "png")
        .doesNotContainIgnoringCase("docx")
        .doesNotContainIgnoringCase("ods");
    assertThat(Database.count("SELECT COUNT(*) FROM document WHERE form_key = ?", draft)).isZero();
    errands.discardReport(draft);
  }

  @Test
  void a_file_beyond_the_questions_own_limit_is_refused_with_that_limit() {
    String draft = errands.beginGrant("grant-activity");
    Samples.get().owner.go(errands.applicant(draft));
    Samples.get().owner.go(errands.activity(draft));
    Samples.get().owner.go(errands.budget(draft));
    byte[] large = new byte[11 * MEGABYTE];
    System.arraycopy(HttpErrands.PDF, 0, large, 0, HttpErrands.PDF.length);

    Answer answer =
        Samples.get()
            .owner
            .submit(
                errands
                    .grantPage(draft, "attachments")
                    .file("q.accounts", "iso.pdf", "application/pdf", large));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.words()).contains("iso.pdf on liian suuri", "enintään 10 Mt");
    assertThat(Database.count("SELECT COUNT(*) FROM document WHERE form_key = ?", draft)).isZero();
  }

  /** What is said at the photo of a report where this picture is refused. */
  private String refused(String draft, String name, byte[] content) {
    WebForm form = errands.reportPlace(draft).file("q.photo", name, "image/png", content);
    Answer answer = Samples.get().owner.submit(form);
    assertThat(answer.status()).isEqualTo(422);
    return answer.page().select("#q-photo-error").text();
  }
}
