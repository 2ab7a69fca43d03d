package fi.luukku.parties;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.casework.CaseFiling;
import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.HandlerDesk;
import fi.luukku.identity.Caller;
import fi.luukku.identity.SignedIn;
import fi.luukku.shared.Language;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.AsStaff;
import fi.luukku.testing.DeskArchive;
import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person chooses is kept, and mail follows it. */
@ArquillianTest
class PersonalChoicesIT {
  @Inject private PersonalChoices choices;
  @Inject private CaseFiling filing;
  @Inject private HandlerDesk desk;
  @Inject private Event<SignedIn> signIns;
  @Inject private AsCitizen asCitizen;
  @Inject private AsStaff asStaff;

  @Resource(lookup = "java:app/jdbc/luukku")
  private DataSource database;

  private final Caller aino = CaseFixture.someCitizen();
  private final Caller sari = CaseFixture.handlerOf(CaseFixture.QUEUE);

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @BeforeEach
  void somebody_who_has_signed_in() {
    asCitizen.runInTransaction(() -> signIns.fire(CaseFixture.signedIn(aino)));
  }

  private Choices mine() {
    return asCitizen.call(() -> choices.mine(aino, Language.SV));
  }

  private void choose(NoticeWish notices, Consent... given) {
    asCitizen.run(
        () -> choices.save(aino, notices, ReminderWish.WEEK, true, Language.EN, Set.of(given)));
  }

  @Test
  void who_has_chosen_nothing_gets_all_mail_and_has_agreed_to_nothing() {
    assertThat(mine())
        .isEqualTo(
            new Choices(NoticeWish.ALL, ReminderWish.DAY, false, Language.SV, Set.of(), List.of()));
  }

  @Test
  void what_was_agreed_to_and_taken_back_stays_as_history() {
    choose(NoticeWish.ALL, Consent.FEEDBACK, Consent.NEWS);
    choose(NoticeWish.NEEDED, Consent.NEWS);
    choose(NoticeWish.NEEDED, Consent.NEWS);

    Choices now = mine();
    assertThat(now.given()).containsExactly(Consent.NEWS);
    assertThat(now.notices()).isEqualTo(NoticeWish.NEEDED);
    assertThat(now.language()).isEqualTo(Language.EN);
    assertThat(now.reminder()).isEqualTo(ReminderWish.WEEK);
    assertThat(now.byText()).isTrue();
    assertThat(now.history()).extracting(Choices.Entry::given).containsExactly(false, true, true);
    assertThat(now.history().get(0).consent()).isEqualTo(Consent.FEEDBACK);
    Caller other = CaseFixture.someCitizen();
    assertThat(asCitizen.call(() -> choices.mine(other, Language.FI)).history()).isEmpty();
  }

  @Test
  void mail_follows_the_wish_and_the_receipt_always_goes() throws Exception {
    choose(NoticeWish.NONE);
    CaseNumber silent = filedAndWrittenTo();
    assertThat(mailsAbout(silent)).containsExactly("OPENED fi");
    choose(NoticeWish.NEEDED);
    assertThat(mailsAbout(filedAndWrittenTo())).containsExactly("OPENED fi", "MESSAGE en");
  }

  private CaseNumber filedAndWrittenTo() {
    CaseNumber number =
        asCitizen.inTransaction(() -> filing.open(aino, CaseFixture.pothole())).number();
    asStaff.run(() -> desk.write(sari, number, "Hei", UUID.randomUUID().toString()));
    return number;
  }

  private List<String> mailsAbout(CaseNumber number) throws SQLException {
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement(
                "SELECT CONCAT(n.kind, ' ', n.language) FROM notification n"
                    + " JOIN case_file c ON c.id = n.case_id WHERE c.number = ? ORDER BY n.id")) {
      statement.setString(1, number.value());
      try (var found = statement.executeQuery()) {
        List<String> mails = new ArrayList<>();
        while (found.next()) {
          mails.add(found.getString(1));
        }
        return mails;
      }
    }
  }
}
