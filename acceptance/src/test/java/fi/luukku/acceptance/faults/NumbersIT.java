package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * F31: numbers as people type them are understood, or refused at their field; never guessed, never
 * rounded, never a fault.
 */
class NumbersIT {
  private static final Samples SAMPLES = Samples.get();
  private static final HttpErrands ERRANDS = new HttpErrands(SAMPLES.owner, Samples.OWNER_MAIL);
  private static String grant;
  private static String counts;

  @BeforeAll
  static void has_begun_applications() {
    grant = ERRANDS.beginGrant("grant-activity");
    SAMPLES.owner.go(ERRANDS.applicant(grant));
    SAMPLES.owner.go(ERRANDS.activity(grant));
    counts = ERRANDS.beginGrant("grant-activity");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,5|1,50",
        "1.5|1,50",
        "1500|1 500,00",
        "1 500,05|1 500,05",
        "1.500,05|1 500,05",
        "1,500.05|1 500,05",
        "0,01|0,01",
        "999999,99|999 999,99",
        "12 €|12,00",
        "+7|7,00",
        "0007|7,00"
      })
  void money_is_what_was_typed_to_the_cent(String typed, String shown) {
    Answer next = SAMPLES.owner.go(ERRANDS.budget(grant).answer("budget.0.amount", typed));
    assertThat(next.status()).isIn(200, 422);
    Answer check = SAMPLES.owner.open("/grants/check?draft=" + grant);
    assertThat(FieldAnswers.plain(check.words())).contains(shown + " €");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e9",
        "1E9",
        "0x10",
        "NaN",
        "Infinity",
        "-0",
        "-1",
        "0",
        "1,005",
        "1.5.5",
        "1,5,5",
        "1 50",
        "abc",
        "١٢",
        "1/2",
        "1'000",
        "99999999999999999999",
        "1000000,01",
        "--1",
        "1-",
        "0,001",
        "½",
        "1\u0000",
        "${1}",
        "1 000 00"
      })
  void money_that_is_none_is_refused_at_its_field(String typed) {
    Answer answer = SAMPLES.owner.submit(ERRANDS.budget(grant).answer("budget.0.amount", typed));
    FieldAnswers.isRefusedAt(answer, "q.budget.0.amount", typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,5",
        "1e3",
        "-0",
        "-5",
        "2",
        "100001",
        "10 00",
        "abc",
        "85.0001",
        "9999999999999999"
      })
  void a_count_that_is_none_is_refused_at_its_field(String typed) {
    FieldAnswers.isRefusedAt(
        SAMPLES.owner.submit(ERRANDS.applicant(counts).answer("member_count", typed)),
        "q.member_count",
        typed);
  }
}
