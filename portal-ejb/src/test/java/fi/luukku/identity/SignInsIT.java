package fi.luukku.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.identity.domain.ForeignId;
import fi.luukku.identity.domain.NationalId;
import fi.luukku.identity.domain.Opaque;
import fi.luukku.identity.domain.PersonCode;
import fi.luukku.identity.persistence.SignInSessionRows;
import fi.luukku.identity.persistence.UsedValueRows;
import fi.luukku.testing.DeskArchive;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Persons and sign-ins on the real database. */
@ArquillianTest
class SignInsIT {
  private static final Arriving FROM =
      new Arriving(Optional.empty(), Device.of("Firefox Android"), "/");
  private static final String ISSUER = "https://kunta.example/realms/kunta";
  private static final String REFRESH_TOKEN = "what-ends-it-at-the-provider";
  private static final NationalId MAIJA = NationalId.parse("131052-308T").orElseThrow();
  private static final NationalId AINO = NationalId.parse("140285-9120").orElseThrow();
  private static final NationalId EINO = NationalId.parse("030771-945C").orElseThrow();

  @Inject SignIns signIns;
  @Inject SignInList list;
  @Inject SignInSessionRows rows;
  @Inject UsedValueRows usedValues;

  @Resource(lookup = "java:app/jdbc/luukku")
  private DataSource database;

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @Test
  void knows_a_person_again() {
    String subject = newSubject();

    assertThat(personOf(begin(subject, MAIJA))).isEqualTo(personOf(begin(subject, MAIJA)));
  }

  @Test
  void refuses_an_account_that_suddenly_carries_another_identity_code() {
    String subject = newSubject();
    String before = begin(subject, AINO);

    assertThatThrownBy(() -> begin(subject, EINO))
        .isInstanceOfSatisfying(
            SignInRefused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.PERSON_CONFLICT));
    begin(newSubject(), EINO);
    assertThatThrownBy(() -> begin(subject, EINO)).isInstanceOf(SignInRefused.class);
    assertThat(personOf(begin(subject, AINO))).isEqualTo(personOf(before));
  }

  @Test
  void leaves_nothing_behind_of_a_refused_sign_in() throws SQLException {
    String subject = newSubject();
    begin(subject, AINO);
    long sessions = count("SELECT COUNT(*) FROM sign_in_session");
    long people = count("SELECT COUNT(*) FROM identity_person");

    assertThatThrownBy(() -> begin(subject, NationalId.parse("211104A930E").orElseThrow()))
        .isInstanceOf(SignInRefused.class);

    assertThat(count("SELECT COUNT(*) FROM sign_in_session")).isEqualTo(sessions);
    assertThat(count("SELECT COUNT(*) FROM identity_person")).isEqualTo(people);
  }

  @Test
  void binds_a_new_account_to_the_person_of_its_identity_code() {
    assertThat(personOf(begin(newSubject(), MAIJA)))
        .isEqualTo(personOf(begin(newSubject(), MAIJA)));
  }

  @Test
  void keeps_the_same_name_at_two_providers_apart() {
    String subject = newSubject();
    String here = signIns.begin(citizen(ISSUER, subject, AINO), Optional.empty(), FROM);
    String there =
        signIns.begin(citizen("https://other.example", subject, EINO), Optional.empty(), FROM);

    assertThat(personOf(here)).isNotEqualTo(personOf(there));
  }

  @Test
  void refuses_a_citizen_without_an_identity_code() {
    VerifiedIdentity nobody = identity(Door.CITIZEN, ISSUER, newSubject(), Optional.empty());

    assertThatThrownBy(() -> signIns.begin(nobody, Optional.empty(), FROM))
        .isInstanceOf(SignInRefused.class);
  }

  @Test
  void knows_a_person_without_a_finnish_identity_code_again() throws SQLException {
    PersonCode mari = foreign();
    String subject = newSubject();

    assertThat(personOf(begin(subject, mari))).isEqualTo(personOf(begin(subject, mari)));
    assertThat(personOf(begin(newSubject(), mari))).isEqualTo(personOf(begin(subject, mari)));
    assertThat(personOf(begin(newSubject(), foreign())))
        .isNotEqualTo(personOf(begin(subject, mari)));
    assertThat(
            count(
                "SELECT COUNT(*) FROM identity_person WHERE foreign_id_sealed LIKE ?"
                    + " OR foreign_id_hmac LIKE ?",
                "%EE/FI%",
                "%EE/FI%"))
        .isZero();
  }

  @Test
  void never_makes_one_person_of_two_kinds() {
    PersonCode mari = foreign();
    String foreigners = newSubject();
    String finns = newSubject();
    begin(foreigners, mari);
    begin(finns, AINO);

    assertThatThrownBy(() -> begin(foreigners, AINO)).isInstanceOf(SignInRefused.class);
    assertThatThrownBy(() -> begin(finns, mari)).isInstanceOf(SignInRefused.class);
    assertThat(personOf(begin(foreigners, mari))).isNotEqualTo(personOf(begin(finns, AINO)));
  }

  @Test
  void the_database_itself_takes_no_row_of_both_kinds() {
    assertThatThrownBy(
            () ->
                change(
                    "INSERT INTO identity_person (person_id, door, national_id_hmac,"
                        + " foreign_id_hmac, added_at) VALUES (UUID(), 'CITIZEN',"
                        + " UNHEX(SHA2('a', 256)), UNHEX(SHA2('b', 256)), NOW())"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("identity_person_one_kind");
  }

  @Test
  void keeps_staff_and_citizens_apart() {
    String subject = newSubject();
    String staff =
        signIns.begin(
            identity(Door.STAFF, ISSUER, subject, Optional.empty()), Optional.empty(), FROM);
    Caller caller = session(staff).caller();

    assertThat(caller.isStaff()).isTrue();
    assertThat(caller.roles()).containsExactlyInAnyOrder("HANDLER", "STAFF");
    assertThat(caller.queues()).containsExactly("green");
  }

  @Test
  void gives_a_new_session_id_when_the_same_person_is_identified_more_strongly() {
    String subject = newSubject();
    SignInSession before = session(begin(subject, MAIJA));

    String cookie = signIns.strengthen(citizen(ISSUER, subject, MAIJA), before, FROM);

    assertThat(session(cookie).caller().id()).isEqualTo(before.caller().id());
    assertThat(session(cookie).caller().identifiedAt()).isAfter(Instant.EPOCH);
    assertThat(rows.find(before.id())).isEmpty();
  }

  @Test
  void still_acts_for_the_same_party_when_identified_more_strongly_and_for_himself_when_anew() {
    String subject = newSubject();
    SignInSession before = session(begin(subject, MAIJA));
    OnBehalf scouts = new OnBehalf("mandate", "party", "Mallin Partio ry");
    rows.actFor(before.id(), Optional.of(scouts));

    String stronger = signIns.strengthen(citizen(ISSUER, subject, MAIJA), before, FROM);
    assertThat(session(stronger).caller().onBehalf()).contains(scouts);

    Optional<SignInSession> still = Optional.of(session(stronger));
    String anew = signIns.begin(citizen(ISSUER, subject, MAIJA), still, FROM);
    assertThat(session(anew).caller().onBehalf()).isEmpty();
  }

  @Test
  void strengthens_nobodys_sign_in_with_the_identification_of_somebody_else() {
    SignInSession before = session(begin(newSubject(), MAIJA));
    VerifiedIdentity other = citizen(ISSUER, newSubject(), EINO);

    assertThatThrownBy(() -> signIns.strengthen(other, before, FROM))
        .isInstanceOfSatisfying(
            SignInRefused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.ANOTHER_PERSON));
    assertThat(rows.find(before.id())).isPresent();
  }

  @Test
  void shows_a_person_his_sign_ins_and_ends_the_others() {
    String subject = newSubject();
    String here = begin(subject, MAIJA);
    String there = begin(subject, MAIJA);
    String person = personOf(here);
    String stranger = begin(newSubject(), EINO);
    String mine = session(here).id();

    assertThat(list.of(Door.CITIZEN, person))
        .extracting(KnownSignIn::id)
        .contains(mine, session(there).id())
        .doesNotContain(session(stranger).id());
    assertThat(list.of(Door.STAFF, person)).isEmpty();
    assertThat(list.of(Door.CITIZEN, person).get(0).device().written())
        .isEqualTo("FIREFOX/ANDROID");
    assertThat(list.of(Door.CITIZEN, person).get(0).staffName()).isEmpty();

    assertThat(list.end(Door.CITIZEN, person, one -> !one.id().equals(mine)))
        .contains(REFRESH_TOKEN);

    assertThat(list.of(Door.CITIZEN, person)).extracting(KnownSignIn::id).containsExactly(mine);
    assertThat(rows.find(session(stranger).id())).isPresent();
  }

  @Test
  void finds_a_sign_in_by_its_key_and_by_nothing_like_it() {
    SignInSession session = session(begin(newSubject(), MAIJA));
    String key = session.id().substring(0, KnownSignIn.KEY);

    assertThat(list.find(Door.CITIZEN, key)).isPresent();
    assertThat(list.find(Door.STAFF, key)).isEmpty();
    assertThat(list.find(Door.CITIZEN, "")).isEmpty();
    assertThat(list.find(Door.CITIZEN, "%".repeat(KnownSignIn.KEY))).isEmpty();
    assertThat(list.find(Door.CITIZEN, session.id())).isEmpty();
  }

  @Test
  void gives_a_new_session_id_at_each_sign_in_and_ends_the_one_before() {
    String subject = newSubject();
    String first = begin(subject, MAIJA);
    String second =
        signIns.begin(citizen(ISSUER, subject, MAIJA), Optional.of(session(first)), FROM);

    assertThat(second).isNotEqualTo(first);
    assertThat(rows.find(Opaque.fingerprint(first))).isEmpty();
    assertThat(session(second).caller().name()).isEqualTo("Maija Meikäläinen");
  }

  @Test
  void ends_with_the_sign_in_at_the_provider() {
    String cookie = begin(newSubject(), MAIJA);
    SignInSession.Origin origin = session(cookie).origin();

    assertThat(signIns.endAtOrigin(new SignInSession.Origin(ISSUER, "", "another-sid"))).isZero();
    assertThat(signIns.endAtOrigin(origin)).isEqualTo(1);
    assertThat(rows.find(Opaque.fingerprint(cookie))).isEmpty();
  }

  @Test
  void stores_neither_cookie_nor_name_nor_identity_code_in_clear() throws SQLException {
    String cookie = begin(newSubject(), MAIJA);

    assertThat(count("SELECT COUNT(*) FROM sign_in_session WHERE id = ?", cookie)).isZero();
    assertThat(count("SELECT COUNT(*) FROM sign_in_session WHERE caller LIKE ?", "%Meik%"))
        .isZero();
    assertThat(
            count(
                "SELECT COUNT(*) FROM identity_person WHERE national_id_sealed LIKE ?"
                    + " OR national_id_hmac LIKE ?",
                "%308T%",
                "%308T%"))
        .isZero();
  }

  @Test
  void keeps_what_ends_it_at_the_provider_sealed_and_with_its_sign_in_alone() throws SQLException {
    String cookie = begin(newSubject(), MAIJA);

    assertThat(rows.signOutToken(Opaque.fingerprint(cookie))).contains(REFRESH_TOKEN);
    assertThat(
            count(
                "SELECT COUNT(*) FROM sign_in_session WHERE sign_out_token LIKE ?", "%what-ends%"))
        .isZero();
    rows.remove(Opaque.fingerprint(cookie));
    assertThat(rows.signOutToken(Opaque.fingerprint(cookie))).isEmpty();
  }

  @Test
  void writes_activity_down_and_finds_out_when_the_sign_in_is_gone() {
    String id = Opaque.fingerprint(begin(newSubject(), MAIJA));
    Instant later = rows.find(id).orElseThrow().lastActiveAt().plus(Duration.ofMinutes(2));

    assertThat(rows.activeAt(id, later)).isTrue();
    assertThat(rows.find(id).orElseThrow().lastActiveAt()).isEqualTo(later);
    rows.remove(id);
    assertThat(rows.activeAt(id, later)).isFalse();
  }

  @Test
  void uses_a_value_once() {
    String state = Opaque.value();
    Instant later = Instant.parse("2099-01-01T00:00:00Z");

    assertThat(usedValues.use("state", state, later)).isTrue();
    assertThat(usedValues.use("state", state, later)).isFalse();
    assertThat(usedValues.use("logout", state, later)).isTrue();
  }

  private String begin(String subject, PersonCode code) {
    return signIns.begin(citizen(ISSUER, subject, code), Optional.empty(), FROM);
  }

  private static VerifiedIdentity citizen(String issuer, String subject, PersonCode code) {
    return identity(Door.CITIZEN, issuer, subject, Optional.of(code));
  }

  private static VerifiedIdentity identity(
      Door door, String issuer, String subject, Optional<PersonCode> code) {
    boolean staff = door == Door.STAFF;
    return new VerifiedIdentity(
        door,
        new SignInSession.Origin(issuer, subject, "sid-" + subject),
        AssuranceLevel.SUBSTANTIAL,
        Instant.now(),
        code,
        "Maija",
        "Meikäläinen",
        Optional.empty(),
        Optional.empty(),
        staff ? Set.of("HANDLER", "STAFF") : Set.of(),
        staff ? Set.of("green") : Set.of(),
        Optional.of(REFRESH_TOKEN));
  }

  private static PersonCode foreign() {
    return ForeignId.parse("EE/FI/" + UUID.randomUUID()).orElseThrow();
  }

  private void change(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.executeUpdate();
    }
  }

  private static String newSubject() {
    return UUID.randomUUID().toString();
  }

  private SignInSession session(String cookie) {
    return rows.find(Opaque.fingerprint(cookie)).orElseThrow();
  }

  private String personOf(String cookie) {
    return session(cookie).caller().id();
  }

  private long count(String sql, String... values) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
