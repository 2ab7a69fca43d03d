package fi.luukku.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.identity.Caller;
import fi.luukku.parties.MandateBook;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.DeskArchive;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The link in the mail of a booking, and what it takes beside it. */
@ArquillianTest
class CancelLinksIT {
  private static final String RIGHT = "4567";

  @Inject private CaseFiling filing;
  @Inject private CitizenCases cases;
  @Inject private CancelLinks links;
  @Inject private CaseMoving moving;
  @Inject private Told told;
  @Inject private MandateBook mandates;
  @Inject private AsCitizen asCitizen;

  @Resource(lookup = "java:app/jdbc/luukku")
  private DataSource database;

  private final Caller aino = CaseFixture.someCitizen();

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  /** The secrets, as who writes the mail is told them. */
  @ApplicationScoped
  public static class Told {
    private final Map<String, String> secrets = new ConcurrentHashMap<>();

    void told(@Observes CaseEvent event) {
      event.cancelToken().ifPresent(token -> secrets.put(event.facts().number().value(), token));
    }

    void forget() {
      secrets.clear();
    }

    Optional<String> of(CaseNumber number) {
      return Optional.ofNullable(secrets.get(number.value()));
    }
  }

  private CaseNumber book() {
    return open(aino, CaseFixture.appointmentTomorrow());
  }

  private CaseNumber open(Caller caller, NewCase wanted) {
    return asCitizen.inTransaction(() -> filing.open(caller, wanted)).number();
  }

  private CaseStatus status(CaseNumber number) {
    return asCitizen.call(() -> cases.one(aino, number)).status();
  }

  private String secret(CaseNumber number) {
    return told.of(number).orElseThrow();
  }

  @Test
  void the_link_and_the_digits_cancel_as_the_citizen_would() {
    CaseNumber number = book();

    assertThat(links.cancel(secret(number), " 45 67 ")).isTrue();

    CaseView view = asCitizen.call(() -> cases.one(aino, number));
    TimelineEntry last = view.timeline().get(view.timeline().size() - 1);
    assertThat(view.status()).isEqualTo(CaseStatus.CANCELLED);
    assertThat(last.kind()).isEqualTo(TimelineEntry.Kind.CANCELLED);
    assertThat(last.by()).isEqualTo(TimelineEntry.Actor.CITIZEN);
    assertThat(links.cancel(secret(number), RIGHT)).as("pressed twice").isTrue();
  }

  @Test
  void the_link_says_what_it_cancels_and_what_it_has_cancelled() {
    CaseNumber number = book();
    CaseView view = asCitizen.call(() -> cases.one(aino, number));

    LinkedBooking told = links.booking(secret(number)).orElseThrow();
    links.cancel(secret(number), RIGHT);

    assertThat(told)
        .isEqualTo(new LinkedBooking(CaseKind.APPOINTMENT, view.title(), view.time(), false));
    assertThat(links.booking(secret(number)))
        .hasValue(new LinkedBooking(CaseKind.APPOINTMENT, view.title(), view.time(), true));
  }

  @Test
  void a_link_that_was_tried_too_often_says_what_an_unknown_one_says() {
    CaseNumber number = book();
    for (int tries = 0; tries < 5; tries++) {
      links.cancel(secret(number), "0000");
    }

    assertThat(links.booking(secret(number))).isEqualTo(links.booking("0".repeat(32))).isEmpty();
  }

  @Test
  void the_secret_is_128_bits_and_stands_nowhere_in_the_open() throws SQLException {
    CaseNumber number = book();

    assertThat(secret(number)).matches("[0-9a-f]{32}");
    assertThat(secret(book())).isNotEqualTo(secret(number));
    assertThat(found("SELECT count(*) FROM case_file WHERE cancel_hash = ?", secret(number)))
        .isZero();
    assertThat(
            found(
                "SELECT count(*) FROM notification WHERE content LIKE CONCAT('%', ?, '%')",
                secret(number)))
        .isZero();
  }

  @Test
  void after_five_wrong_tries_the_right_digits_are_wrong_too() {
    CaseNumber number = book();
    for (int tries = 0; tries < 5; tries++) {
      assertThat(links.cancel(secret(number), "000" + tries)).isFalse();
    }

    assertThat(links.cancel(secret(number), RIGHT)).isFalse();
    assertThat(status(number)).isEqualTo(CaseStatus.CONFIRMED);
  }

  @Test
  void four_wrong_tries_leave_the_fifth() {
    CaseNumber number = book();
    for (int tries = 0; tries < 4; tries++) {
      assertThat(links.cancel(secret(number), tries == 0 ? null : "")).isFalse();
    }

    assertThat(links.cancel(secret(number), RIGHT)).isTrue();
  }

  @Test
  void wrong_tries_change_nothing_that_staff_or_calendars_see() {
    CaseNumber number = book();
    int revision = asCitizen.call(() -> cases.one(aino, number)).revision();

    links.cancel(secret(number), "0000");

    assertThat(asCitizen.call(() -> cases.one(aino, number)).revision()).isEqualTo(revision);
  }

  @Test
  void an_unknown_link_answers_like_a_wrong_one() {
    assertThat(links.cancel("0".repeat(32), RIGHT)).isFalse();
    assertThat(links.cancel("", RIGHT)).isFalse();
  }

  @Test
  void its_last_moment_is_that_of_the_citizen() throws SQLException {
    CaseNumber number = book();
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement(
                "UPDATE case_file SET withdraw_until = UTC_TIMESTAMP(6) WHERE number = ?")) {
      statement.setString(1, number.value());
      statement.executeUpdate();
    }

    assertThatThrownBy(() -> links.cancel(secret(number), RIGHT))
        .isInstanceOf(TooLateToWithdraw.class);
    assertThat(links.cancel(secret(number), "0000")).isFalse();
  }

  @Test
  void a_move_is_told_with_the_link_of_the_first_mail() {
    CaseNumber number = book();
    String first = secret(number);
    told.forget();

    move(number);

    assertThat(secret(number)).isEqualTo(first);
    assertThat(links.cancel(first, RIGHT)).isTrue();
  }

  @Test
  void a_booking_without_a_link_is_moved_without_one() {
    CaseNumber number = open(aino, CaseFixture.withoutPhone(CaseFixture.appointmentTomorrow()));

    move(number);

    assertThat(told.of(number)).isEmpty();
  }

  private void move(CaseNumber number) {
    CaseMoving.Act act = new CaseMoving.Act("form", "there");
    asCitizen.inTransaction(
        () -> {
          CaseEvent.CaseFacts booking =
              moving.take(aino, number, CaseKind.APPOINTMENT, act).booking();
          NewTime same =
              new NewTime(
                  booking.title(),
                  booking.time().orElseThrow(),
                  booking.answersJson(),
                  Optional.empty());
          return moving.move(aino, booking, same, act);
        });
  }

  @Test
  void only_ones_own_booking_with_a_number_to_ask_for_has_a_link() {
    Instant later = Instant.now().plus(Duration.ofDays(2));
    Caller forParty = mandates.manager(aino, mandates.organisation());

    assertThat(told.of(open(aino, CaseFixture.reservationToApproveAt(later)))).isPresent();
    assertThat(told.of(open(forParty, CaseFixture.reservationToApproveAt(later)))).isEmpty();
    assertThat(told.of(open(aino, CaseFixture.pothole()))).isEmpty();
    assertThat(told.of(open(aino, CaseFixture.withoutPhone(CaseFixture.appointmentAt(later)))))
        .isEmpty();
  }

  private long found(String question, String value) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(question)) {
      statement.setString(1, value);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }
}
