package fi.luukku.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.casework.Beginning;
import fi.luukku.casework.CaseFiling;
import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CitizenCases;
import fi.luukku.casework.DeliveredDocument;
import fi.luukku.casework.DeliveredDocuments;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.PageEdit;
import fi.luukku.documents.DocumentReading;
import fi.luukku.documents.DocumentRecord;
import fi.luukku.documents.DocumentSweep;
import fi.luukku.documents.DocumentUploads;
import fi.luukku.documents.TooManyFiles;
import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.definition.Question;
import fi.luukku.identity.Caller;
import fi.luukku.parties.MandateBook;
import fi.luukku.parties.MandateHasEnded;
import fi.luukku.shared.Language;
import fi.luukku.shared.NotFound;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.DeskArchive;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** "Already delivered": a document of an earlier case in a draft, and whose it may be. */
@ArquillianTest
class DeliveredDocumentsIT {
  private static final String PROGRAMME = "grant-project";
  private static final NewCase.Contact CONTACT =
      new NewCase.Contact(Optional.of("aino@example.org"), Optional.empty(), Language.FI);

  @Inject private DeliveredDocuments delivered;
  @Inject private GrantApplications applications;
  @Inject private CitizenCases cases;
  @Inject private CaseFiling filing;
  @Inject private PublishedForms forms;
  @Inject private DocumentUploads uploads;
  @Inject private DocumentReading reading;
  @Inject private DocumentSweep sweep;
  @Inject private MandateBook mandates;
  @Inject private AsCitizen asCitizen;

  @Resource(lookup = "java:app/jdbc/luukku")
  private DataSource database;

  private final Caller aino = CaseFixture.someCitizen();

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  private Question plan() {
    return forms.find("grant-project", 3).orElseThrow().getQuestion("plan");
  }

  private DocumentRecord uploaded(Caller caller, String name, String words) {
    byte[] pdf = ("%PDF-1.4\n%" + words + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    return asCitizen.call(
        () ->
            uploads.upload(
                caller, UUID.randomUUID().toString(), name, new ByteArrayInputStream(pdf)));
  }

  /** A document that came with a case. */
  private String filed(Caller caller, String name) {
    String document = uploaded(caller, name, name).id();
    NewCase wanted = CaseFixture.pothole(UUID.randomUUID().toString(), List.of(document));
    asCitizen.inTransaction(() -> filing.open(caller, wanted));
    return document;
  }

  private UUID draft(Caller caller) {
    return asCitizen
        .call(() -> applications.start(caller, PROGRAMME, Beginning.of(UUID.randomUUID())))
        .id();
  }

  private List<String> offered(Caller caller, UUID draft) {
    return asCitizen.call(() -> delivered.offered(caller, draft, plan())).stream()
        .map(DeliveredDocument::document)
        .map(DocumentRecord::fileName)
        .toList();
  }

  private List<DocumentRecord> take(Caller caller, UUID draft, String... documents) {
    return asCitizen
        .call(() -> delivered.take(caller, draft, Map.of(plan(), List.of(documents))))
        .get("plan");
  }

  private Caller ended(Caller chair, String party) {
    return mandates.holder(chair.himself(), party, true, Optional.of(LocalDate.now().minusDays(1)));
  }

  private int waiting(UUID draft) {
    return Integer.parseInt(
        column("SELECT COUNT(*) FROM document WHERE form_key = ?", draft.toString()));
  }

  private String column(String sql, String value) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, value);
      ResultSet row = query.executeQuery();
      row.next();
      return row.getString(1);
    } catch (SQLException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private void erase(String document) {
    try (Connection connection = database.getConnection();
        PreparedStatement change =
            connection.prepareStatement("DELETE FROM document WHERE id = ?")) {
      change.setString(1, document);
      assertThat(change.executeUpdate()).isEqualTo(1);
    } catch (SQLException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  @Test
  void what_came_with_an_own_case_and_fits_is_offered_once_with_that_case() {
    filed(aino, "saannot.pdf");
    filed(aino, "saannot.pdf");
    filed(CaseFixture.someCitizen(), "toisen.pdf");
    uploaded(aino, "luonnos.pdf", "never sent");

    UUID draft = draft(aino);

    assertThat(offered(aino, draft)).containsExactly("saannot.pdf");
    DeliveredDocument one = asCitizen.call(() -> delivered.offered(aino, draft, plan())).get(0);
    assertThat(one.title()).isEqualTo(CaseFixture.pothole().title());
    assertThat(one.number()).isNotNull();
  }

  @Test
  void what_the_question_does_not_take_is_neither_offered_nor_taken() {
    String document = filed(aino, "saannot.pdf");
    UUID draft = draft(aino);
    change("UPDATE document SET file_name = 'saannot.docx' WHERE id = ?", document);
    assertThat(offered(aino, draft)).isEmpty();
    assertThatThrownBy(() -> take(aino, draft, document)).isInstanceOf(NotFound.class);

    change("UPDATE document SET file_name = 's.pdf', size = 10485761 WHERE id = ?", document);
    assertThat(offered(aino, draft)).isEmpty();
    assertThatThrownBy(() -> take(aino, draft, document)).isInstanceOf(NotFound.class);
    assertThat(waiting(draft)).isZero();
  }

  private void change(String sql, String value) {
    try (Connection connection = database.getConnection();
        PreparedStatement change = connection.prepareStatement(sql)) {
      change.setString(1, value);
      assertThat(change.executeUpdate()).isEqualTo(1);
    } catch (SQLException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  @Test
  void a_question_that_does_not_allow_it_takes_none() {
    String document = filed(aino, "tilinpaatos.pdf");
    Question accounts = forms.find("grant-activity", 3).orElseThrow().getQuestion("accounts");
    UUID draft = draft(aino);

    assertThat(asCitizen.call(() -> delivered.offered(aino, draft, accounts))).isEmpty();
    assertThatThrownBy(
            () ->
                asCitizen.call(
                    () -> delivered.take(aino, draft, Map.of(accounts, List.of(document)))))
        .isInstanceOf(NotFound.class);
    assertThat(waiting(draft)).isZero();
  }

  @Test
  void the_new_case_has_a_document_of_its_own_over_the_same_bytes() throws IOException {
    String original = filed(aino, "saannot.pdf");
    UUID draft = draft(aino);

    DocumentRecord copy = take(aino, draft, original).get(0);

    assertThat(copy.id()).isNotEqualTo(original);
    assertThat(copy.fileName()).isEqualTo("saannot.pdf");
    assertThat(asCitizen.call(() -> applications.documents(aino, draft))).containsExactly(copy);
    CaseNumber number = sent(draft, copy.id());
    assertThat(asCitizen.call(() -> cases.one(aino, number)).attachments())
        .extracting("id", "fileName")
        .containsExactly(org.assertj.core.api.Assertions.tuple(copy.id(), "saannot.pdf"));

    Path bytes = asCitizen.call(() -> reading.open(aino, copy.id())).file();
    erase(original);
    old(bytes);
    sweep.sweep();
    assertThat(Files.readString(asCitizen.call(() -> reading.open(aino, copy.id())).file()))
        .contains("saannot.pdf");

    erase(copy.id());
    sweep.sweep();
    assertThat(bytes).doesNotExist();
  }

  private static void old(Path bytes) throws IOException {
    Files.setLastModifiedTime(bytes, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
  }

  private CaseNumber sent(UUID draft, String document) {
    PageEdit edit =
        new PageEdit(
            "project", 3, 0, newest -> ProjectAnswers.complete().withFile("plan", document));
    asCitizen.call(() -> applications.save(aino, draft, edit));
    return asCitizen.call(() -> applications.send(aino, draft, CONTACT, Instant.now())).number();
  }

  @Test
  void the_first_case_keeps_its_document_where_the_draft_is_thrown_away() throws IOException {
    String original = filed(aino, "saannot.pdf");
    UUID draft = draft(aino);
    String copy = take(aino, draft, original).get(0).id();

    asCitizen.run(() -> uploads.remove(aino, copy));
    Path bytes = asCitizen.call(() -> reading.open(aino, original)).file();
    old(bytes);
    sweep.sweep();

    assertThat(bytes).exists();
    assertThat(waiting(draft)).isZero();
  }

  @Test
  void chosen_twice_it_is_there_once() {
    String original = filed(aino, "saannot.pdf");
    UUID draft = draft(aino);

    assertThat(take(aino, draft, original)).isEqualTo(take(aino, draft, original, original));
    assertThat(waiting(draft)).isEqualTo(1);
  }

  @Test
  void another_s_document_is_not_there_and_of_all_that_were_chosen_none_is_taken() {
    String own = filed(aino, "saannot.pdf");
    String anothers = filed(CaseFixture.someCitizen(), "toisen.pdf");
    String unfiled = uploaded(CaseFixture.someCitizen(), "luonnos.pdf", "x").id();
    UUID draft = draft(aino);

    for (String forged :
        List.of(anothers, unfiled, UUID.randomUUID().toString(), "' OR 1=1 --", "")) {
      assertThatThrownBy(() -> take(aino, draft, own, forged))
          .as(forged)
          .isInstanceOf(NotFound.class);
    }
    assertThat(waiting(draft)).isZero();
    assertThat(
            column(
                "SELECT COUNT(*) FROM audit_event WHERE denied = 1 AND act = 'document'"
                    + " AND actor = ?",
                "citizen:" + aino.id()))
        .isEqualTo("5");
  }

  @Test
  void another_s_draft_takes_none_of_mine() {
    String own = filed(aino, "saannot.pdf");
    UUID anothers = draft(CaseFixture.someCitizen());

    assertThatThrownBy(() -> take(aino, anothers, own)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> offered(aino, anothers)).isInstanceOf(NotFound.class);
  }

  @Test
  void the_partys_documents_are_for_the_partys_drafts_and_own_ones_for_own_drafts() {
    String party = mandates.organisation();
    Caller chair = mandates.manager(aino, party);
    Caller treasurer = mandates.manager(CaseFixture.someCitizen(), party);
    String own = filed(aino, "oma.pdf");
    String partys = filed(treasurer, "yhdistyksen.pdf");
    UUID forParty = draft(chair);
    UUID forHimself = draft(aino);

    assertThat(offered(chair, forParty)).containsExactly("yhdistyksen.pdf");
    assertThat(offered(aino, forHimself)).containsExactly("oma.pdf");
    assertThat(offered(aino, forParty)).isEmpty();
    assertThat(offered(chair, forHimself)).isEmpty();
    assertThatThrownBy(() -> take(chair, forParty, own)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> take(aino, forHimself, partys)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> take(aino, forParty, own)).isInstanceOf(NotFound.class);
    assertThat(take(chair, forParty, partys)).hasSize(1);
  }

  @Test
  void who_acts_for_the_party_no_more_is_shown_and_takes_nothing_of_it() {
    String party = mandates.organisation();
    Caller chair = mandates.manager(aino, party);
    String partys = filed(chair, "yhdistyksen.pdf");
    UUID draft = draft(chair);
    Caller former = ended(aino, party);

    assertThatThrownBy(() -> offered(former, draft)).isInstanceOf(MandateHasEnded.class);
    assertThatThrownBy(() -> take(former, draft, partys)).isInstanceOf(MandateHasEnded.class);
    assertThat(waiting(draft)).isZero();
  }

  @Test
  void a_copy_of_the_partys_document_ends_for_him_with_his_mandate() {
    String party = mandates.organisation();
    Caller chair = mandates.manager(aino, party);
    String partys = filed(mandates.manager(CaseFixture.someCitizen(), party), "yhdistyksen.pdf");
    UUID draft = draft(chair);
    String copy = take(chair, draft, partys).get(0).id();
    assertThat(asCitizen.call(() -> reading.open(chair, copy)).facts().id()).isEqualTo(copy);

    change(
        "UPDATE mandate SET ended = UTC_TIMESTAMP(6) WHERE id = ?",
        chair.onBehalf().orElseThrow().mandate());

    assertThatThrownBy(() -> asCitizen.call(() -> reading.open(aino, copy)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asCitizen.call(() -> reading.open(chair, copy)))
        .isInstanceOf(MandateHasEnded.class);
    assertThatThrownBy(() -> asCitizen.call(() -> applications.documents(aino, draft)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void it_counts_into_the_files_of_the_draft() {
    String original = filed(aino, "saannot.pdf");
    UUID draft = draft(aino);
    IntStream.range(0, 20)
        .forEach(
            number ->
                asCitizen.call(
                    () ->
                        uploads.upload(
                            aino,
                            draft.toString(),
                            "a.pdf",
                            new ByteArrayInputStream(
                                "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.UTF_8)))));

    assertThatThrownBy(() -> take(aino, draft, original)).isInstanceOf(TooManyFiles.class);
    assertThat(waiting(draft)).isEqualTo(20);
  }
}
