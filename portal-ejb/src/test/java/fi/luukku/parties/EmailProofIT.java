package fi.luukku.parties;

import static fi.luukku.parties.EmailProof.Outcome.OVER;
import static fi.luukku.parties.EmailProof.Outcome.PROVEN;
import static fi.luukku.parties.EmailProof.Outcome.WRONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.casework.CaseFixture;
import fi.luukku.identity.Caller;
import fi.luukku.identity.SignedIn;
import fi.luukku.shared.Language;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.DeskArchive;
import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How an address is proven, and how it is not. */
@ArquillianTest
class EmailProofIT {
  @Inject private EmailProof proof;
  @Inject private Profile profile;
  @Inject private ToldOfEmail told;
  @Inject private Event<SignedIn> signIns;
  @Inject private AsCitizen asCitizen;

  @Resource(lookup = "java:app/jdbc/luukku")
  private DataSource database;

  private final Caller aino = CaseFixture.someCitizen();
  private final String address = UUID.randomUUID() + "@example.org";

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @BeforeEach
  void somebody_with_an_address() {
    known(aino);
    save(aino, address);
  }

  private void known(Caller person) {
    asCitizen.runInTransaction(() -> signIns.fire(CaseFixture.signedIn(person)));
  }

  private void save(Caller person, String email) {
    ContactDetails details = new ContactDetails(Optional.of(email), Optional.empty(), Language.FI);
    asCitizen.run(() -> profile.save(person, details));
  }

  private String codeSent() {
    asCitizen.run(() -> proof.send(aino, Language.FI));
    return told.code(address);
  }

  private EmailProof.Outcome type(Caller person, String code) {
    return asCitizen.call(() -> proof.prove(person, code));
  }

  private EmailState state() {
    return asCitizen.call(() -> proof.state(aino));
  }

  private static String other(String code) {
    return (code.startsWith("0") ? "1" : "0") + code.substring(1);
  }

  @Test
  void the_code_that_was_sent_proves_the_address_once() {
    String code = codeSent();
    assertThat(state().codeIsOut()).isTrue();
    assertThat(state().proven()).isEmpty();
    assertThat(type(aino, " " + code.substring(0, 3) + " " + code.substring(3))).isEqualTo(PROVEN);
    assertThat(state().proven()).isPresent();
    assertThat(type(aino, code)).isEqualTo(OVER);
  }

  @Test
  void five_wrong_ones_and_the_right_one_is_over_too() {
    String code = codeSent();
    for (int tried = 0; tried < 5; tried++) {
      assertThat(type(aino, other(code))).isEqualTo(WRONG);
    }
    assertThat(type(aino, code)).isEqualTo(OVER);
    assertThat(state().proven()).isEmpty();
  }

  @Test
  void a_code_ends_after_half_an_hour_and_with_the_next_one() throws Exception {
    String first = codeSent();
    String second = codeSent();
    if (!first.equals(second)) {
      assertThat(type(aino, first)).isEqualTo(WRONG);
    }
    change("UPDATE email_proof SET expires = expires - INTERVAL 31 MINUTE WHERE person_id = ?");
    assertThat(type(aino, second)).isEqualTo(OVER);
  }

  @Test
  void it_proves_nothing_for_another_person_and_no_other_address() {
    String code = codeSent();
    Caller eino = CaseFixture.someCitizen();
    known(eino);
    save(eino, address);
    assertThat(type(eino, code)).isEqualTo(OVER);
    asCitizen.run(() -> proof.send(eino, Language.FI));
    String einos = told.code(address);
    if (!einos.equals(code)) {
      assertThat(type(eino, code)).isEqualTo(WRONG);
    }

    save(aino, "other." + address);
    assertThat(type(aino, code)).isEqualTo(OVER);
    assertThat(state().proven()).isEmpty();
  }

  @Test
  void another_address_is_not_proven_and_the_old_one_is_told() {
    type(aino, codeSent());
    save(aino, address);
    assertThat(state().proven()).as("the same again").isPresent();
    assertThat(told.isGivenUp(address)).isFalse();
    save(aino, "other." + address);
    assertThat(state().proven()).isEmpty();
    assertThat(told.isGivenUp(address)).isTrue();
  }

  @Test
  void five_mails_an_hour_and_no_more_also_to_other_addresses() throws Exception {
    for (int mail = 0; mail < 5; mail++) {
      codeSent();
    }
    save(aino, "other." + address);
    assertThatThrownBy(() -> asCitizen.run(() -> proof.send(aino, Language.FI)))
        .isInstanceOf(TooManyCodes.class);
    change(
        "UPDATE email_proof SET mails_since = mails_since - INTERVAL 2 HOUR WHERE person_id = ?");
    asCitizen.run(() -> proof.send(aino, Language.FI));
  }

  @Test
  void the_code_stands_nowhere_in_the_database() throws Exception {
    String code = codeSent();
    assertThat(stored("SELECT HEX(code) FROM email_proof WHERE person_id = ?", aino.id()))
        .hasSize(64);
    String mail =
        stored("SELECT COALESCE(content, '') FROM notification WHERE address = ?", address);
    assertThat(mail).doesNotContain(code);
  }

  private void change(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      statement.setString(1, aino.id());
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
  }

  private String stored(String sql, String of) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      statement.setString(1, of);
      try (var found = statement.executeQuery()) {
        assertThat(found.next()).isTrue();
        return found.getString(1);
      }
    }
  }
}
