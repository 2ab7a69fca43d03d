package fi.luukku.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.audit.AuditSealing;
import fi.luukku.documents.DocumentReading;
import fi.luukku.documents.DocumentRecord;
import fi.luukku.documents.DocumentUploads;
import fi.luukku.documents.FileTooLarge;
import fi.luukku.documents.FileTypeNotAllowed;
import fi.luukku.documents.KeyRefused;
import fi.luukku.documents.PictureIsBroken;
import fi.luukku.documents.PictureKeepsItsPlace;
import fi.luukku.identity.Caller;
import fi.luukku.identity.SignedIn;
import fi.luukku.parties.ContactDetails;
import fi.luukku.parties.EmailNotValid;
import fi.luukku.parties.Profile;
import fi.luukku.shared.Language;
import fi.luukku.shared.NotFound;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.AsStaff;
import fi.luukku.testing.DeskArchive;
import fi.luukku.testing.Eventually;
import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What a case leaves behind: documents, statements, the audit trail, contact details. */
@ArquillianTest
class RecordsIT {
  @Inject private Drafts drafts;
  @Inject private CaseFiling filing;
  @Inject private CitizenCases cases;
  @Inject private DocumentUploads uploads;
  @Inject private DocumentReading reading;
  @Inject private AuditSealing sealing;
  @Inject private Profile profile;
  @Inject private Event<SignedIn> signIns;
  @Inject private AsCitizen asCitizen;
  @Inject private AsStaff asStaff;

  @Resource(lookup = "java:app/jdbc/luukku")
  private DataSource database;

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  private static InputStream pdf() {
    return new ByteArrayInputStream("%PDF-1.7\nhello".getBytes(StandardCharsets.UTF_8));
  }

  private static String sha256(String content) throws Exception {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private DocumentRecord uploaded(Caller owner, String formKey) {
    return asCitizen.call(() -> uploads.upload(owner, formKey, "../tosite.pdf", pdf()));
  }

  @Test
  void a_document_follows_its_form_into_the_case_and_keeps_its_hash() throws Exception {
    Caller aino = CaseFixture.someCitizen();
    String key = UUID.randomUUID().toString();
    DocumentRecord document = uploaded(aino, key);
    NewCase wanted = CaseFixture.pothole(key, List.of(document.id()));
    CaseNumber number = asCitizen.inTransaction(() -> filing.open(aino, wanted)).number();

    CaseView view = asCitizen.call(() -> cases.one(aino, number));

    assertThat(document.fileName()).isEqualTo("tosite.pdf");
    assertThat(view.attachments()).extracting("id").containsExactly(document.id());
    assertThat(view.attachments().get(0).sha256()).isEqualTo(sha256("%PDF-1.7\nhello"));
    assertThat(Files.size(asCitizen.call(() -> reading.open(aino, document.id())).file()))
        .isEqualTo(document.size());
    assertThatThrownBy(() -> asCitizen.run(() -> uploads.remove(aino, document.id())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_document_is_read_by_its_owner_and_by_the_handlers_of_its_queue_only() {
    Caller aino = CaseFixture.someCitizen();
    String key = UUID.randomUUID().toString();
    String id = uploaded(aino, key).id();
    Caller sari = CaseFixture.handlerOf(CaseFixture.QUEUE);
    assertThatThrownBy(() -> asStaff.call(() -> reading.open(sari, id)))
        .isInstanceOf(NotFound.class);
    asCitizen.inTransaction(() -> filing.open(aino, CaseFixture.pothole(key, List.of(id))));

    assertThat(asStaff.call(() -> reading.open(sari, id)).facts().id()).isEqualTo(id);
    for (Caller stranger :
        List.of(
            CaseFixture.someCitizen(),
            CaseFixture.someVisitor(),
            Caller.visitor(""),
            CaseFixture.handlerOf("sivistys"))) {
      assertThatThrownBy(() -> asCitizen.call(() -> reading.open(stranger, id)))
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void another_citizens_document_cannot_be_taken_into_a_case() {
    Caller aino = CaseFixture.someCitizen();
    Caller stranger = CaseFixture.someCitizen();
    String id = uploaded(aino, UUID.randomUUID().toString()).id();
    NewCase wanted = CaseFixture.pothole(UUID.randomUUID().toString(), List.of(id));
    assertThatThrownBy(() -> asCitizen.inTransaction(() -> filing.open(stranger, wanted)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asCitizen.run(() -> uploads.remove(stranger, id)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void what_is_too_large_or_of_another_type_is_refused_and_leaves_nothing() {
    Caller aino = CaseFixture.someCitizen();
    String key = UUID.randomUUID().toString();
    InputStream script =
        new ByteArrayInputStream("<script>1</script>".getBytes(StandardCharsets.UTF_8));
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }
        };
    assertThatThrownBy(() -> asCitizen.call(() -> uploads.upload(aino, key, "a.pdf", script)))
        .isInstanceOf(FileTypeNotAllowed.class);
    assertThatThrownBy(() -> asCitizen.call(() -> uploads.upload(aino, key, "a.pdf", endless)))
        .isInstanceOf(FileTooLarge.class);
    assertThat(asCitizen.call(() -> uploads.ofForm(aino, key))).isEmpty();
  }

  @Test
  void filing_takes_at_most_eight_statements_with_a_document_and_the_front_page_three() {
    Caller aino = CaseFixture.someCitizen();
    String key = UUID.randomUUID().toString();
    NewCase wanted = CaseFixture.pothole(key, List.of(uploaded(aino, key).id()));

    long[] counted =
        asCitizen.inTransaction(
            () ->
                new long[] {
                  statements(() -> filing.open(aino, wanted)),
                  statements(() -> cases.frontPage(aino))
                });

    assertThat(counted[0]).as("to file").isBetween(6L, 8L);
    assertThat(counted[1]).as("for the front page").isBetween(1L, 3L);
  }

  /** On the transaction's own connection, so that the loops beside it do not count. */
  private long statements(Supplier<?> act) {
    long before = questions();
    var unused = act.get();
    return questions() - before - 1;
  }

  private long questions() {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var found = statement.executeQuery("SHOW SESSION STATUS LIKE 'Questions'")) {
      found.next();
      return found.getLong(2);
    } catch (SQLException failed) {
      throw new AssertionError("the database does not count", failed);
    }
  }

  @Test
  void the_audit_chain_shows_a_row_that_was_changed_afterwards() throws Throwable {
    Caller aino = CaseFixture.someCitizen();
    asCitizen.inTransaction(() -> filing.open(aino, CaseFixture.pothole()));
    Eventually.holds(
        () ->
            assertThat(
                    count(
                        "SELECT count(*) FROM audit_event WHERE seal IS NOT NULL AND actor = ?",
                        aino))
                .isEqualTo(1));
    assertThat(sealing.firstBroken()).isEmpty();

    String change = "UPDATE audit_event SET act = ? WHERE actor = '" + aino.ownerKey() + "'";
    update(change, "case-forged");
    assertThat(sealing.firstBroken()).isPresent();
    update(change, "case-opened");
    assertThat(sealing.firstBroken()).isEmpty();
  }

  private long count(String sql, Caller actor) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      statement.setString(1, actor.ownerKey());
      try (var found = statement.executeQuery()) {
        found.next();
        return found.getLong(1);
      }
    }
  }

  private void update(String sql, String value) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      statement.setString(1, value);
      statement.executeUpdate();
    }
  }

  @Test
  void contact_details_begin_with_what_the_provider_knows_and_stay_as_the_person_saved_them() {
    Caller aino = CaseFixture.someCitizen();
    SignedIn signedIn =
        new SignedIn(
            aino.id(),
            false,
            "Aino",
            "Esimerkki",
            Optional.of("aino@example.org"),
            Optional.empty(),
            Optional.empty(),
            "/");
    asCitizen.runInTransaction(() -> signIns.fire(signedIn));
    assertThat(asCitizen.call(() -> profile.details(aino, Language.SV)))
        .isEqualTo(
            new ContactDetails(Optional.of("aino@example.org"), Optional.empty(), Language.SV));

    ContactDetails wanted =
        new ContactDetails(Optional.empty(), Optional.of("+358 40 123"), Language.EN);
    asCitizen.run(() -> profile.save(aino, wanted));
    asCitizen.runInTransaction(() -> signIns.fire(signedIn));

    assertThat(asCitizen.call(() -> profile.details(aino, Language.SV)))
        .isEqualTo(new ContactDetails(Optional.empty(), Optional.of("+35840123"), Language.EN));
    ContactDetails broken =
        new ContactDetails(Optional.of("a@b\r\nBcc: c"), Optional.empty(), Language.EN);
    assertThatThrownBy(() -> asCitizen.run(() -> profile.save(aino, broken)))
        .isInstanceOf(EmailNotValid.class);
  }

  @Test
  void a_time_in_the_hour_that_summer_time_skips_is_kept() {
    Caller aino = CaseFixture.someCitizen();
    Instant skipped = Instant.parse("2027-03-28T03:30:00Z");
    CaseNumber number =
        asCitizen
            .inTransaction(() -> filing.open(aino, CaseFixture.appointmentAt(skipped)))
            .number();
    assertThat(asCitizen.call(() -> cases.one(aino, number)).time().orElseThrow().starts())
        .isEqualTo(skipped);
    assertThat(asCitizen.call(() -> cases.frontPage(aino)).next().get(0).time())
        .hasValueSatisfying(time -> assertThat(time.starts()).isEqualTo(skipped));
  }

  @Test
  void who_signs_in_in_the_middle_of_a_form_takes_that_one_along_with_its_files() {
    Caller visitor = CaseFixture.someVisitor();
    Caller aino = CaseFixture.someCitizen();
    Draft draft =
        asCitizen.call(
            () -> drafts.start(visitor, NewDraft.empty(CaseKind.SERVICE_REQUEST, "katu")));
    String photo = uploaded(visitor, draft.id().toString()).id();

    signIn(aino, visitor, "/report/place?draft=" + draft.id());

    assertThat(asCitizen.call(() -> drafts.load(aino, draft.id())).id()).isEqualTo(draft.id());
    assertThat(asCitizen.call(() -> uploads.ofForm(aino, draft.id().toString())))
        .extracting(DocumentRecord::id)
        .containsExactly(photo);
  }

  @Test
  void what_somebody_else_began_in_this_browser_stays_with_the_visitor() {
    Caller visitor = CaseFixture.someVisitor();
    Caller eino = CaseFixture.someCitizen();
    Draft begun =
        asCitizen.call(
            () -> drafts.start(visitor, NewDraft.empty(CaseKind.SERVICE_REQUEST, "katu")));
    Draft other =
        asCitizen.call(
            () -> drafts.start(visitor, NewDraft.empty(CaseKind.SERVICE_REQUEST, "katu")));
    String photo = uploaded(visitor, begun.id().toString()).id();

    for (String cameFrom :
        List.of("/", "/my", "/report?draft=x", "/report/place?draft=" + other.id() + "&x=1")) {
      signIn(eino, visitor, cameFrom);
    }

    assertThatThrownBy(() -> asCitizen.call(() -> drafts.load(eino, begun.id())))
        .isInstanceOf(NotFound.class);
    assertThat(asCitizen.call(() -> drafts.load(visitor, begun.id())).id()).isEqualTo(begun.id());
    assertThat(asCitizen.call(() -> uploads.ofForm(visitor, begun.id().toString())))
        .extracting(DocumentRecord::id)
        .containsExactly(photo);
    assertThat(asCitizen.call(() -> drafts.load(eino, other.id())).id()).isEqualTo(other.id());
  }

  @Test
  void nobody_takes_a_form_of_another_browser_by_an_address() {
    Caller visitor = CaseFixture.someVisitor();
    Caller thief = CaseFixture.someVisitor();
    Caller eino = CaseFixture.someCitizen();
    Draft draft =
        asCitizen.call(
            () -> drafts.start(visitor, NewDraft.empty(CaseKind.SERVICE_REQUEST, "katu")));

    signIn(eino, thief, "/report/place?draft=" + draft.id());

    assertThatThrownBy(() -> asCitizen.call(() -> drafts.load(eino, draft.id())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whoever_holds_a_follow_up_link_opens_the_documents_of_its_matter_and_no_others() {
    Caller visitor = CaseFixture.someVisitor();
    String mine = uploaded(visitor, "mine").id();
    String token = filedBy(visitor, mine);
    String others = uploaded(visitor, "others").id();
    String unfiled = uploaded(visitor, "unfiled").id();
    String otherToken = filedBy(visitor, others);

    assertThat(cases.documentByFollowUpToken(token, mine).facts().id()).isEqualTo(mine);
    assertThat(cases.documentByFollowUpToken(otherToken, others).facts().id()).isEqualTo(others);
    for (String foreign : List.of(others, unfiled, UUID.randomUUID().toString(), "")) {
      assertThatThrownBy(() -> cases.documentByFollowUpToken(token, foreign))
          .isInstanceOf(NotFound.class);
    }
    for (String wrong : List.of("", "x", token + "x")) {
      assertThatThrownBy(() -> cases.documentByFollowUpToken(wrong, mine))
          .isInstanceOf(NotFound.class);
    }
  }

  /** One grey dot with one more chunk behind its header. */
  private static byte[] pngThatTells(String chunk) {
    byte[] dot =
        Base64.getDecoder()
            .decode(
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
    byte[] more = chunk.getBytes(StandardCharsets.ISO_8859_1);
    return ByteBuffer.allocate(dot.length + more.length + 8)
        .put(dot, 0, 33)
        .putInt(more.length - 4)
        .put(more)
        .putInt(0)
        .put(dot, 33, dot.length - 33)
        .array();
  }

  private String filedBy(Caller visitor, String document) {
    NewCase pothole = CaseFixture.pothole(UUID.randomUUID().toString(), List.of(document));
    return asCitizen
        .inTransaction(() -> filing.open(visitor, pothole))
        .followUpToken()
        .orElseThrow();
  }

  @Test
  void a_picture_is_kept_without_its_notes_and_one_that_cannot_lose_them_is_refused()
      throws Exception {
    Caller aino = CaseFixture.someCitizen();
    String key = UUID.randomUUID().toString();
    byte[] png = pngThatTells("tEXtRantatie\0001");
    byte[] heic = HexFormat.of().parseHex("0000001866747970686569630000000068656963" + "6d696631");

    DocumentRecord kept =
        asCitizen.call(() -> uploads.upload(aino, key, "kuva.png", new ByteArrayInputStream(png)));

    byte[] stored = Files.readAllBytes(asCitizen.call(() -> reading.open(aino, kept.id())).file());
    assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("Rantatie");
    assertThat(kept.size()).isEqualTo(stored.length).isLessThan(png.length);
    assertThat(kept.sha256())
        .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(stored)));
    assertThatThrownBy(
            () ->
                asCitizen.call(
                    () -> uploads.upload(aino, key, "a.heic", new ByteArrayInputStream(heic))))
        .isInstanceOf(PictureKeepsItsPlace.class);
    assertThatThrownBy(
            () ->
                asCitizen.call(
                    () ->
                        uploads.upload(
                            aino,
                            key,
                            "a.png",
                            new ByteArrayInputStream(java.util.Arrays.copyOf(png, 40)))))
        .isInstanceOf(PictureIsBroken.class);
  }

  @Test
  void a_back_office_opens_the_documents_of_its_own_queue_with_its_own_key_alone() {
    String plainKey = "plain-plain-plain-plain-plain-plain";
    String ownKey = "apart-apart-apart-apart-apart-apart";
    String plain = filedIn(CaseFixture.QUEUE);
    String own = filedIn("apart");

    assertThat(reading.openForBackOffice(plainKey, plain).facts().id()).isEqualTo(plain);
    assertThat(reading.openForBackOffice(ownKey, own).facts().id()).isEqualTo(own);
    assertThatThrownBy(() -> reading.openForBackOffice(plainKey, own)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> reading.openForBackOffice(ownKey, plain)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> reading.openForBackOffice("", plain)).isInstanceOf(KeyRefused.class);
    assertThatThrownBy(() -> reading.openForBackOffice(plainKey + "x", plain))
        .isInstanceOf(KeyRefused.class);
  }

  /** The id of a document that was handed in with a case of this queue. */
  private String filedIn(String queue) {
    Caller aino = CaseFixture.someCitizen();
    String key = UUID.randomUUID().toString();
    String id = uploaded(aino, key).id();
    NewCase pothole = CaseFixture.pothole(key, List.of(id));
    asCitizen.inTransaction(() -> filing.open(aino, CaseFixture.inQueue(pothole, queue)));
    return id;
  }

  private void signIn(Caller citizen, Caller visitor, String from) {
    asCitizen.inTransaction(
        () -> {
          signIns.fire(
              new SignedIn(
                  citizen.id(),
                  false,
                  "Aino",
                  "Esimerkki",
                  Optional.empty(),
                  Optional.empty(),
                  Optional.of(visitor.id()),
                  from));
          return "";
        });
  }
}
