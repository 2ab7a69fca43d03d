package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.CheckOptions;
import fi.luukku.acceptance.Mailbox;
import fi.luukku.acceptance.Visitor;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts as people see them: together, by a newer form, near their end, begun twice. */
class DraftsPageIT {
  private static final CheckOptions FORCED = new CheckOptions().setForce(true);
  private static final Pattern SAVED = Pattern.compile("(Tallennettu|Sparat|Saved) \\d+[.:]\\d\\d");

  @ParameterizedTest
  @CsvSource({"fi, true", "sv, true", "en, true", "fi, false"})
  void two_of_an_association_fill_in_one_application(String language, boolean script) {
    try (Visitor chair = Visitor.with(language, Visitor.PHONE, script);
        Visitor treasurer = Visitor.with(language, Visitor.DESKTOP, script)) {
      chair.signIn("testi.eino", "/on-behalf");
      treasurer.signIn("testi.sofia", "/on-behalf");
      String party = Representatives.organisation();
      actBy(chair, Representatives.give(party, Representatives.idOf("Eino"), true));
      actBy(treasurer, Representatives.give(party, Representatives.idOf("Sofia"), false));

      String draft = begin(chair);
      firstPage(chair);
      treasurer.open("/grants/programme?key=grant-activity");
      treasurer.look("draft-begun-by-other");
      assertThat(treasurer.main().locator(".begun a").count()).isZero();

      chair.open("/share-draft?draft=" + draft);
      chair.look("draft-share");
      chair.press(chair.main().locator("button[name=invite]"));
      chair.look("draft-shared");
      treasurer.open("/my");
      treasurer.look("draft-invited-list");
      treasurer.open("/grants/apply?draft=" + draft + "&page=applicant");
      chair.open("/grants/apply?draft=" + draft + "&page=activity");
      assertThat(chair.main().locator("#others li").innerText()).contains("Sofia");
      chair.look("draft-others");

      treasurer.answer("contact_name", "Sofia Sivulla Yksi");
      chair.answer("activity_plan", "Einon suunnitelma.");
      save(treasurer, script);
      save(chair, script);
      treasurer.open("/grants/apply?draft=" + draft + "&page=activity");
      assertThat(treasurer.answered("activity_plan")).isEqualTo("Einon suunnitelma.");
      chair.open("/grants/apply?draft=" + draft + "&page=applicant");
      assertThat(chair.answered("contact_name")).isEqualTo("Sofia Sivulla Yksi");

      chair.open("/grants/apply?draft=" + draft + "&page=activity");
      chair.answer("activity_plan", "Einon toinen.");
      save(chair, script);
      treasurer.answer("activity_plan", "Sofian oma.");
      if (script) {
        said(treasurer, "Eino");
        treasurer.look("draft-changed-elsewhere");
      }
      treasurer.press(treasurer.main().locator(".actions [name=later]"));
      treasurer.look("draft-conflict");
      assertThat(treasurer.answered("activity_plan")).isEqualTo("Einon toinen.");
      assertThat(treasurer.main().locator("section[aria-labelledby=mine]").innerText())
          .contains("Sofian oma.");
      assertThat(treasurer.main().locator(".notice.warn").first().innerText()).contains("Eino");
    }
  }

  @ParameterizedTest
  @CsvSource({"fi, true", "sv, false", "en, true"})
  void a_newer_form_says_what_has_changed_and_takes_the_answers_along(
      String language, boolean script) {
    try (Visitor sofia = Visitor.with(language, Visitor.PHONE, script)) {
      sofia.signIn("testi.sofia", "/grants");
      String draft = begin(sofia);
      firstPage(sofia);
      Database.change(
          "UPDATE draft SET answers = REPLACE(answers, '\"form\":\"grant-activity\",\"version\":3',"
              + " '\"form\":\"grant-project\",\"version\":2') WHERE id = ?",
          draft);
      Database.change(
          "UPDATE draft SET answers = REPLACE(answers, '\"answers\":{', CONCAT('\"answers\":{',"
              + " '\"project_name\":{\"typed\":[\"Kesäjuhla torilla\"]},')) WHERE id = ?",
          draft);

      sofia.open("/grants/apply?draft=" + draft);
      sofia.look("draft-renewed");
      assertThat(sofia.main().locator("#added li").count()).isPositive();
      assertThat(sofia.main().locator("#gone li").count()).isPositive();
      assertThat(sofia.main().locator(".given").innerText()).contains("Kesäjuhla torilla");
      sofia.press(sofia.main().locator("#renew"));
      assertThat(sofia.page().url()).contains("/grants/apply");
      sofia.open("/grants/apply?draft=" + draft + "&page=applicant");
      assertThat(sofia.answered("association_name")).isEqualTo("Mallin Partio ry");
      discard(sofia, draft);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void before_a_draft_goes_its_list_and_a_mail_say_when(String language) {
    String address = "luonnos." + UUID.randomUUID() + "@example.org";
    try (Visitor sofia = Visitor.with(language, Visitor.PHONE, !language.equals("sv"))) {
      sofia.signIn("testi.sofia", "/my/profile");
      sofia.main().locator("#email").fill(address);
      sofia.press(sofia.main().locator("#save"));
      String draft = begin(sofia);
      Database.change("UPDATE draft SET updated = updated - INTERVAL 80 DAY WHERE id = ?", draft);

      String subject =
          switch (language) {
            case "fi" -> "Keskeneräinen lomakkeesi poistetaan pian";
            case "sv" -> "Din ofullständiga blankett raderas snart";
            default -> "Your unfinished form will be deleted soon";
          };
      assertThat(Mailbox.await(address, subject).toString())
          .contains("/my")
          .doesNotContain(draft, "Sofia");
      sofia.open("/my");
      sofia.look("draft-ending");
      assertThat(sofia.main().locator("li:has(a[href*='" + draft + "'])").innerText())
          .containsPattern("(Poistetaan|Raderas|Deleted) ");
      discard(sofia, draft);
    }
  }

  @ParameterizedTest
  @CsvSource({"fi, false", "sv, true", "en, false"})
  void who_has_begun_a_report_is_asked_before_another(String language, boolean script) {
    try (Visitor visitor = Visitor.with(language, Visitor.PHONE, script)) {
      report(visitor);
      String first = visitor.page().url();
      report(visitor);
      assertThat(visitor.page().url()).contains("/draft-begun");
      visitor.look("draft-begun");
      visitor.press(visitor.main().locator(".begun a.button"));
      assertThat(visitor.page().url()).isEqualTo(first);
      report(visitor);
      visitor.press(visitor.main().locator("#another"));
      assertThat(visitor.page().url()).contains("/report/place").isNotEqualTo(first);
      if (script) {
        visitor.answer("description", "Kuoppa tiessä.");
        save(visitor, true);
      }
      visitor.look("draft-report");
    }
  }

  private static void actBy(Visitor who, String mandate) {
    who.open("/on-behalf");
    who.main().locator("input[value='" + mandate + "']").check(FORCED);
    who.press(who.main().locator("#choose"));
  }

  /** Begins an application, another one if need be; its draft's id. */
  private static String begin(Visitor who) {
    who.open("/grants/programme?key=grant-activity");
    who.press(who.main().locator("#start"));
    return who.page().url().replaceAll(".*draft=([0-9a-f-]+).*", "$1");
  }

  private static void firstPage(Visitor who) {
    who.answer("association_name", "Mallin Partio ry");
    who.answer("business_id", "0112038-9");
    who.answer("member_count", "85");
    who.answer("contact_name", "Eino Esimerkki");
    who.answer("contact_email", "eino@example.org");
    who.answer("contact_phone", "+358401234567");
    who.answer("iban", "FI21 1234 5600 0007 85");
    who.press(who.main().locator(".actions [name=continue]"));
  }

  private static void report(Visitor who) {
    who.open("/report?category=pothole");
    who.press(who.main().locator("#start"));
  }

  /** With script it is saved by itself; without, by the button that leaves. */
  private static void save(Visitor who, boolean script) {
    if (script) {
      who.main().locator("#saved").filter(text(SAVED)).waitFor();
    } else {
      who.press(who.main().locator(".actions [name=later]"));
    }
  }

  private static void said(Visitor who, String words) {
    who.main().locator("#saved").filter(text(Pattern.compile(words))).waitFor();
  }

  private static Locator.FilterOptions text(Pattern words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  private static void discard(Visitor who, String draft) {
    who.open("/discard-draft?draft=" + draft);
    who.press(who.main().locator("#discard"));
  }
}
