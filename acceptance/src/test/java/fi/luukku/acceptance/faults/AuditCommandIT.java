package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.acceptance.Eventually;
import fi.luukku.acceptance.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The command that checks the audit trail, run as whoever keeps the house runs it: over the
 * product's own trail, and over a copy that somebody with the database's password has been at.
 */
class AuditCommandIT {
  private static final Duration SOON = Duration.ofSeconds(60);

  @TempDir private Path folder;

  private AuditCopy copy;

  @BeforeAll
  static void a_trail_with_some_seals() {
    HttpVisitor somebody = HttpVisitor.citizen("testi.aino");
    for (int round = 0; round < 3; round++) {
      somebody.get("/my/matter?number=MK-2026-999998");
      somebody.get("/my/matter?number=MK-2026-999999");
      Eventually.within(
          SOON,
          "the trail is sealed",
          () -> Database.count("SELECT COUNT(*) FROM audit_event WHERE seal IS NULL") == 0);
    }
  }

  @BeforeEach
  void a_copy() {
    copy = AuditCopy.of();
  }

  @AfterEach
  void forget() {
    copy.drop();
  }

  @Test
  void the_products_own_trail_is_whole() throws Exception {
    Told told = audit("--data=" + Product.data());
    assertThat(told.words()).contains("The trail is whole.").doesNotContain("wait for their seal");
    assertThat(told.end()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a letter of an act     | UPDATE audit_event SET act = CONCAT('d', SUBSTRING(act, 2)) WHERE act LIKE 'c%' ORDER BY id DESC LIMIT 1 | does not fit
          a microsecond          | UPDATE audit_event SET happened = happened + INTERVAL 1 MICROSECOND ORDER BY id DESC LIMIT 1 | does not fit
          a denial made a deed   | UPDATE audit_event SET denied = NOT denied ORDER BY id DESC LIMIT 1 | does not fit
          a capital              | UPDATE audit_event SET object = REPLACE(object, 'MK', 'mK') WHERE object LIKE 'case:MK%' ORDER BY id DESC LIMIT 1 | does not fit
          whose data it was      | UPDATE audit_event SET subject = 'x' ORDER BY id DESC LIMIT 1 | does not fit
          an event gone          | DELETE FROM audit_event ORDER BY id DESC LIMIT 1 | are there
          an event put in        | INSERT INTO audit_event (happened, actor, act, object, denied, seal) SELECT happened, actor, act, object, denied, seal FROM audit_event WHERE seal IS NOT NULL LIMIT 1 | are there
          a seal taken away      | UPDATE audit_event SET seal = NULL ORDER BY id DESC LIMIT 1 | are there
          the time of a seal     | UPDATE audit_seal SET sealed = sealed + INTERVAL 1 MICROSECOND ORDER BY id DESC LIMIT 1 | does not fit
          a seal gone            | DELETE FROM audit_seal WHERE id = 1 | Seal 1 is gone
          the last seal gone     | DELETE FROM audit_seal ORDER BY id DESC LIMIT 1 | which is not there
          an event of another    | UPDATE audit_event SET seal = 1 ORDER BY id DESC LIMIT 1 | are there
          """)
  void finds_what_was_changed(String what, String change, String words) throws Exception {
    assertThat(audit("--db-url=" + copy.url()).end()).isZero();
    assertThat(copy.change(change)).as(what).isPositive();
    Told told = audit("--db-url=" + copy.url());
    assertThat(told.words()).contains("THE TRAIL IS NOT AS IT WAS WRITTEN", words.strip());
    assertThat(told.end()).isEqualTo(1);
  }

  @Test
  void finds_two_rows_that_changed_places() throws Exception {
    copy.swapLastTwo();
    assertThat(audit("--db-url=" + copy.url()).words()).contains("does not fit");
  }

  /** What is cut off with its seals leaves no trace but what somebody remembers. */
  @Test
  void finds_an_end_that_was_cut_off_by_the_bookmark_alone() throws Exception {
    Path mark = folder.resolve("mark");
    String remember = "--bookmark=" + mark;
    assertThat(audit("--db-url=" + copy.url(), remember).end()).isZero();
    assertThat(Files.readString(mark)).matches("[0-9]+ [0-9a-f]{64}\\s");

    copy.change("DELETE FROM audit_event WHERE seal = (SELECT MAX(id) FROM audit_seal)");
    copy.change("DELETE FROM audit_seal ORDER BY id DESC LIMIT 1");
    assertThat(audit("--db-url=" + copy.url()).end()).isZero();
    Told told = audit("--db-url=" + copy.url(), remember);
    assertThat(told.words()).contains("its end was cut off");
    assertThat(told.end()).isEqualTo(1);
    assertThat(Files.readString(mark)).as("a bookmark is never set back").contains("" + copy.last);
  }

  @Test
  void says_in_a_sentence_that_nothing_could_be_read() throws Exception {
    Told told = audit("--db-url=" + copy.url() + "x");
    assertThat(told.words()).contains("could not be read").doesNotContain("\tat ");
    assertThat(told.end()).isEqualTo(2);
  }

  private record Told(String words, int end) {}

  private static Told audit(String... options) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("luukku.jar"),
                "audit"));
    command.addAll(List.of(options));
    ProcessBuilder start = new ProcessBuilder(command).redirectErrorStream(true);
    start.environment().put("LUUKKU_DB_USER", AuditCopy.USER);
    start.environment().put("LUUKKU_DB_PASSWORD", AuditCopy.password());
    Process process = start.start();
    String words = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Told(words, process.exitValue());
  }
}
