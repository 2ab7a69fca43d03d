package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What somebody posts who would begin with another's application, or hand in his document. */
class KnownAnswersIT {
  private static final String PROGRAMME = "/grants/programme?key=grant-project";

  private static HttpErrands owner;
  private static HttpVisitor stranger;
  private static String number;
  private static String document;

  @BeforeAll
  static void an_application_with_a_document_was_sent() {
    owner = new HttpErrands(HttpVisitor.citizen("testi.aino"), "aino@example.org");
    stranger = HttpVisitor.citizen("testi.sofia");
    number = owner.grant().parameter("number");
    document =
        Database.column(
                "SELECT d.id FROM document d JOIN case_file c ON c.id = d.case_id WHERE c.number = ?",
                number)
            .get(0);
  }

  private static long drafts() {
    return Database.count("SELECT COUNT(*) FROM draft");
  }

  @Test
  void another_s_application_is_404_and_nothing_is_begun() {
    long before = drafts();
    for (String forged : List.of(number, "MK-2020-000001", "' OR 1=1", "x".repeat(5000))) {
      Answer told =
          stranger.submit(stranger.open(PROGRAMME).form().press().with("earlier", forged));
      assertThat(told.status()).as(forged).isEqualTo(404);
      assertThat(told.words()).doesNotContain("Mallin Partio ry");
    }
    assertThat(drafts()).isEqualTo(before);
    assertThat(Database.denials("case:" + number)).isPositive();
    assertThat(stranger.open(PROGRAMME).words()).doesNotContain(number);
  }

  @Test
  void the_one_who_sent_it_begins_with_it_and_is_brought_to_its_first_page() {
    HttpVisitor aino = HttpVisitor.citizen("testi.aino");
    assertThat(aino.open(PROGRAMME).words()).contains(number);

    Answer first = aino.go(aino.open(PROGRAMME).form().press().with("earlier", number));

    assertThat(first.uri().getPath()).isEqualTo("/grants/apply");
    assertThat(first.page().select("[name='q.association_name']").val())
        .isEqualTo("Mallin Partio ry");
    assertThat(first.words()).contains(number);
    Answer last = aino.open("/grants/apply?draft=" + first.parameter("draft") + "&page=budget");
    assertThat(last.parameter("page")).isEqualTo("applicant");
  }

  @Test
  void another_s_document_is_404_and_neither_it_nor_a_file_beside_it_is_kept() {
    String draft = new HttpErrands(stranger, "s@example.org").beginGrant("grant-project");
    for (String forged : List.of(document, UUID.randomUUID().toString(), "' OR 1=1", "")) {
      WebForm form =
          stranger
              .open("/grants/apply?draft=" + draft + "&page=applicant")
              .form()
              .press("button[name=continue]")
              .with("page", "attachments")
              .with("delivered.plan", forged)
              .file("q.plan", "oma.pdf", "application/pdf", HttpErrands.PDF);
      assertThat(stranger.submit(form).status()).as(forged).isEqualTo(404);
    }
    assertThat(stored(draft)).isZero();
  }

  @Test
  void a_question_that_does_not_allow_it_takes_not_even_one_s_own() {
    HttpVisitor aino = HttpVisitor.citizen("testi.aino");
    String draft = new HttpErrands(aino, "aino@example.org").beginGrant("grant-activity");
    WebForm form =
        aino.open("/grants/apply?draft=" + draft + "&page=applicant")
            .form()
            .press("button[name=continue]")
            .with("page", "attachments")
            .with("delivered.accounts", document);

    assertThat(aino.submit(form).status()).isEqualTo(404);
    assertThat(stored(draft)).isZero();
  }

  @Test
  void more_than_the_question_takes_is_told_at_the_question_and_none_is_taken() {
    HttpVisitor aino = HttpVisitor.citizen("testi.aino");
    String draft = new HttpErrands(aino, "aino@example.org").beginGrant("grant-project");
    WebForm form =
        aino.open("/grants/apply?draft=" + draft + "&page=applicant")
            .form()
            .press("button[name=continue]")
            .with("page", "attachments");
    for (int more = 0; more < 6; more++) {
      form = form.plus("delivered.plan", UUID.randomUUID().toString());
    }

    Answer told = aino.submit(form);

    assertThat(told.status()).isEqualTo(422);
    assertThat(told.page().select("#q-plan-error").text()).contains("5");
    assertThat(stored(draft)).isZero();
  }

  private static long stored(String draft) {
    return Database.count("SELECT COUNT(*) FROM document WHERE form_key = ?", draft);
  }
}
