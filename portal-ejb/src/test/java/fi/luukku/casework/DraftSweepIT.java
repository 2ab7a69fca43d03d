package fi.luukku.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.documents.DocumentSweep;
import fi.luukku.documents.DocumentUploads;
import fi.luukku.identity.Caller;
import fi.luukku.identity.SignedIn;
import fi.luukku.parties.MandateBook;
import fi.luukku.shared.Language;
import fi.luukku.shared.NotFound;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.DeskArchive;
import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Drafts that nobody came back for go, and what was uploaded for them goes with them. */
@ArquillianTest
class DraftSweepIT {
  private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

  @Inject private Drafts drafts;
  @Inject private DraftSweep sweep;
  @Inject private DocumentUploads uploads;
  @Inject private DocumentSweep documents;
  @Inject private AsCitizen asCitizen;
  @Inject private MandateBook mandates;
  @Inject private Event<SignedIn> signIns;

  @Resource(lookup = "java:app/jdbc/luukku")
  private DataSource database;

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  private Draft begun(Caller caller, int daysAgo) {
    Draft draft =
        asCitizen.call(
            () -> drafts.start(caller, NewDraft.empty(CaseKind.SERVICE_REQUEST, "katu")));
    upload(caller, draft);
    age("UPDATE draft SET updated = updated - INTERVAL ? DAY WHERE id = ?", daysAgo, draft);
    return draft;
  }

  private void upload(Caller caller, Draft draft) {
    asCitizen.call(
        () ->
            uploads.upload(caller, draft.id().toString(), "a.pdf", new ByteArrayInputStream(PDF)));
  }

  private void age(String sql, int days, Draft draft) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, days);
      statement.setString(2, draft.id().toString());
      statement.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private int files(Caller caller, Draft draft) {
    return asCitizen.call(() -> uploads.ofForm(caller, draft.id().toString())).size();
  }

  @Test
  void a_visitors_draft_goes_after_a_day_and_a_citizens_stays() {
    Caller visitor = CaseFixture.someVisitor();
    Caller aino = CaseFixture.someCitizen();
    Draft old = begun(visitor, 2);
    Draft fresh = begun(visitor, 0);
    Draft hers = begun(aino, 60);

    while (sweep.sweep()) {}

    assertThatThrownBy(() -> drafts.load(visitor, old.id())).isInstanceOf(NotFound.class);
    assertThat(files(visitor, old)).isZero();
    assertThat(drafts.load(visitor, fresh.id()).id()).isEqualTo(fresh.id());
    assertThat(drafts.load(aino, hers.id()).id()).isEqualTo(hers.id());
    assertThat(files(aino, hers)).isEqualTo(1);
  }

  @Test
  void what_somebody_has_locked_is_not_waited_for() throws SQLException {
    Caller visitor = CaseFixture.someVisitor();
    Draft old = begun(visitor, 2);
    try (Connection other = database.getConnection();
        PreparedStatement lock =
            other.prepareStatement("SELECT id FROM draft WHERE id = ? FOR UPDATE")) {
      other.setAutoCommit(false);
      lock.setString(1, old.id().toString());
      lock.executeQuery();

      sweep.sweep();

      assertThat(drafts.load(visitor, old.id()).id()).isEqualTo(old.id());
      other.rollback();
      other.setAutoCommit(true);
    }
    while (sweep.sweep()) {}
    assertThatThrownBy(() -> drafts.load(visitor, old.id())).isInstanceOf(NotFound.class);
  }

  @Test
  void a_strangers_draft_is_neither_shown_nor_discarded() {
    Caller aino = CaseFixture.someCitizen();
    Draft hers = begun(aino, 0);
    Caller stranger = CaseFixture.someVisitor();

    assertThatThrownBy(() -> drafts.row(stranger, hers.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> drafts.delete(stranger, hers.id())).isInstanceOf(NotFound.class);
    assertThat(drafts.row(aino, hers.id()).partyName()).isEmpty();
    asCitizen.run(() -> drafts.delete(aino, hers.id()));
    assertThat(files(aino, hers)).isZero();
  }

  @Test
  void a_citizens_draft_goes_after_three_months_and_a_fortnight_after_the_notice_at_the_earliest() {
    Caller aino = CaseFixture.someCitizen();
    Draft old = begun(aino, 91);

    while (sweep.sweep()) {}

    DraftRow row = asCitizen.call(() -> drafts.row(aino, old.id()));
    assertThat(row.expires()).isAfter(row.updated().plus(Duration.ofDays(104)));
    assertThat(files(aino, old)).isEqualTo(1);

    age("UPDATE draft SET warned = warned - INTERVAL ? DAY WHERE id = ?", 15, old);
    while (sweep.sweep()) {}

    assertThatThrownBy(() -> drafts.load(aino, old.id())).isInstanceOf(NotFound.class);
    assertThat(files(aino, old)).isZero();
  }

  @Test
  void who_fills_in_a_draft_is_told_by_mail_before_it_goes_and_once() {
    Caller aino = CaseFixture.someCitizen();
    String address = "luonnos." + aino.id() + "@example.org";
    asCitizen.runInTransaction(() -> signIns.fire(CaseFixture.signedIn(aino)));
    mandates.proves(aino, address, Language.SV);
    begun(aino, 60);
    while (sweep.sweep()) {}
    assertThat(mails(address)).isZero();

    begun(aino, 80);
    while (sweep.sweep()) {}
    while (sweep.sweep()) {}

    assertThat(mails(address)).isEqualTo(1);
  }

  private long mails(String address) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "SELECT COUNT(*) FROM notification"
                    + " WHERE kind = 'DRAFT_ENDING' AND language = 'sv' AND address = ?")) {
      statement.setString(1, address);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Test
  void whoever_saves_a_draft_of_which_he_was_told_keeps_it_for_a_full_time() {
    Caller aino = CaseFixture.someCitizen();
    Draft old = begun(aino, 80);
    while (sweep.sweep()) {}
    asCitizen.run(() -> drafts.save(aino, old.id(), "place", 0, newest -> "{}"));
    age("UPDATE draft SET updated = updated - INTERVAL ? DAY WHERE id = ?", 89, old);

    sweep.sweep();

    DraftRow row = asCitizen.call(() -> drafts.row(aino, old.id()));
    assertThat(row.expires()).isAfter(row.updated().plus(Duration.ofDays(90)));
  }

  @Test
  void an_old_upload_stays_as_long_as_its_draft_goes_on() {
    Caller aino = CaseFixture.someCitizen();
    Draft goesOn = begun(aino, 0);
    age("UPDATE document SET uploaded = uploaded - INTERVAL ? DAY WHERE form_key = ?", 200, goesOn);

    documents.sweep();
    assertThat(files(aino, goesOn)).isEqualTo(1);

    asCitizen.run(() -> drafts.delete(aino, goesOn.id()));
    Caller visitor = CaseFixture.someVisitor();
    Draft gone = begun(visitor, 0);
    age("UPDATE document SET uploaded = uploaded - INTERVAL ? DAY WHERE form_key = ?", 2, gone);
    age("DELETE FROM draft WHERE 0 < ? AND id = ?", 1, gone);
    documents.sweep();
    assertThat(files(visitor, gone)).isZero();
  }
}
