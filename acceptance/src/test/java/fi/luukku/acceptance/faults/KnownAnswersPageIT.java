package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.CheckOptions;
import com.microsoft.playwright.options.FilePayload;
import fi.luukku.acceptance.Eventually;
import fi.luukku.acceptance.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known already: an earlier application, a delivered document, a register. */
class KnownAnswersPageIT {
  private static final CheckOptions FORCED = new CheckOptions().setForce(true);
  private static final Pattern NUMBER = Pattern.compile("MK-\\d{4}-\\d{6,9}");
  private static final String PROGRAMME = "/grants/programme?key=grant-project";
  private static final String GYMNASTS = "1234567-1";

  @AfterEach
  void the_register_answers_again() {
    SimulatedAuthorizations.drive("begin");
  }

  @ParameterizedTest
  @CsvSource({"fi, true, 360", "sv, false, 1280", "en, true, 1280", "fi, false, 360"})
  void an_application_begins_with_the_answers_and_a_document_of_an_earlier_one(
      String language, boolean script, int width) {
    try (Visitor sofia = Visitor.with(language, width, script)) {
      sofia.signIn("testi.sofia", PROGRAMME);
      String plan = "suunnitelma " + UUID.randomUUID() + ".pdf";
      String before = sendFirst(sofia, plan);
      String look = "known-" + language + "-" + width + (script ? "" : "-plain");

      sofia.open(PROGRAMME);
      Locator choice = sofia.main().locator("input[name=earlier][value='" + before + "']");
      assertThat(sofia.main().locator("#earlier-none").isChecked()).isTrue();
      choice.check(FORCED);
      sofia.look(look + "-offered");
      sofia.press(sofia.main().locator("#start"));

      assertThat(sofia.main().locator("#taken").innerText()).contains(before);
      assertThat(sofia.answered("contact_name")).isEqualTo("Sofia Sivulla Yksi");
      assertThat(sofia.question("contact_name").getAttribute("aria-describedby"))
          .contains("q-contact_name-origin");
      assertThat(sofia.main().locator("#q-contact_name-origin").innerText()).contains(before);
      sofia.look(look + "-applicant");

      String draft = sofia.page().url().replaceAll(".*draft=([0-9a-f-]+).*", "$1");
      sofia.open("/grants/apply?draft=" + draft + "&page=budget");
      assertThat(sofia.page().url()).contains("page=applicant");
      sofia.answer("contact_phone", "040 765 4321");
      next(sofia);
      assertThat(sofia.main().locator(".origin"))
          .satisfies(marks -> assertThat(marks.count()).isEqualTo(2));
      assertThat(sofia.answered("project_name")).isEmpty();
      sofia.look(look + "-project");
      answerProject(sofia, "Toinen juhla");
      next(sofia);
      assertThat(sofia.answered("budget.0.item")).isEqualTo("Lava");
      assertThat(sofia.answered("applied")).isEmpty();
      sofia.look(look + "-budget");
      sofia.answer("applied", "500");
      next(sofia);

      sofia.main().locator("details.delivered summary").click();
      sofia
          .main()
          .locator("details.delivered label")
          .filter(new Locator.FilterOptions().setHasText(plan))
          .locator("input")
          .check(FORCED);
      sofia.look(look + "-delivered");
      sofia.press(sofia.main().locator("details.delivered button"));
      assertThat(sofia.main().locator(".files li").innerText()).contains(plan);
      assertThat(
              sofia
                  .main()
                  .locator("details.delivered label")
                  .filter(new Locator.FilterOptions().setHasText(plan))
                  .count())
          .isZero();
      sofia.look(look + "-attached");
      next(sofia);

      assertThat(sofia.page().url()).contains("/grants/check");
      assertThat(sofia.main().innerText()).contains(plan, "040 765 4321");
      sofia.look(look + "-check");
      String number = send(sofia);
      assertThat(number).isNotEqualTo(before);
      sofia.open("/my/matter?number=" + number);
      assertThat(sofia.page().content()).contains(plan);
    }
  }

  @ParameterizedTest
  @CsvSource({"fi, true, 360", "sv, false, 1280"})
  void the_register_fills_in_the_organisation_and_its_silence_is_said(
      String language, boolean script, int width) {
    try (Visitor eino = Visitor.with(language, width, script)) {
      eino.signIn("testi.eino", "/on-behalf");
      String mandate = Representatives.give(organisation(), Representatives.idOf("Eino"), true);
      eino.open("/on-behalf");
      eino.main().locator("input[value='" + mandate + "']").check(FORCED);
      eino.press(eino.main().locator("#choose"));
      String look = "register-" + language + "-" + width + (script ? "" : "-plain");

      // After a silence the register is not asked for ten seconds.
      Eventually.within(Duration.ofSeconds(40), "the register is asked", () -> isKnown(eino));
      eino.main().locator("[name='q.applicant_kind'][value=association]").check(FORCED);
      assertThat(eino.answered("association_name")).isEqualTo("Mallin Voimistelijat ry");
      assertThat(eino.answered("business_id")).isEqualTo(GYMNASTS);
      assertThat(eino.main().locator("#taken").innerText())
          .contains(language.equals("sv") ? "FODS" : "YTJ");
      eino.look(look + "-known");
      discard(eino);

      SimulatedAuthorizations.drive("companies?is=silent");
      begin(eino);
      eino.main().locator("[name='q.applicant_kind'][value=association]").check(FORCED);
      assertThat(eino.answered("association_name")).isEmpty();
      assertThat(eino.main().locator("#taken").innerText())
          .contains(language.equals("sv") ? "svarade inte" : "ei vastannut");
      eino.look(look + "-silent");
      eino.answer("association_name", "Mallin Voimistelijat ry");
      eino.press(eino.main().locator(".actions [name=later]"));
      assertThat(eino.page().url()).contains("saved=yes");
    }
  }

  private static boolean isKnown(Visitor who) {
    begin(who);
    if (!who.answered("association_name").isEmpty()) {
      return true;
    }
    discard(who);
    return false;
  }

  /** An association by the number that the simulated register knows. */
  private static String organisation() {
    Database.change(
        "INSERT INTO organisation (id, business_id, name, registered)"
            + " VALUES (?, ?, 'Mallin Voimistelijat ry', UTC_TIMESTAMP(6))"
            + " ON DUPLICATE KEY UPDATE name = VALUE(name)",
        UUID.randomUUID().toString(),
        GYMNASTS);
    return Database.column("SELECT id FROM organisation WHERE business_id = ?", GYMNASTS).get(0);
  }

  private static void begin(Visitor who) {
    who.open(PROGRAMME);
    who.press(who.main().locator("#start"));
    assertThat(who.page().url()).contains("/grants/apply");
  }

  private static void discard(Visitor who) {
    String draft = who.page().url().replaceAll(".*draft=([0-9a-f-]+).*", "$1");
    who.open("/discard-draft?draft=" + draft);
    who.press(who.main().locator("#discard"));
  }

  /** An application with a plan attached, sent; its number. */
  private static String sendFirst(Visitor who, String plan) {
    begin(who);
    who.main().locator("[name='q.applicant_kind'][value=group]").check(FORCED);
    who.answer("group_members", "Sofia, Eino ja Aino");
    who.answer("contact_name", "Sofia Sivulla Yksi");
    who.answer("contact_email", "sofia@example.org");
    who.answer("contact_phone", "040 123 4567");
    who.answer("iban", "FI21 1234 5600 0007 85");
    next(who);
    answerProject(who, "Satamajuhla");
    who.main().locator("[name='q.languages'][value=fi]").check(FORCED);
    who.main().locator("[name='q.has_partners'][value=no]").check(FORCED);
    next(who);
    who.answer("budget.0.item", "Lava");
    who.answer("budget.0.amount", "1500");
    who.answer("income", "100");
    who.answer("applied", "900");
    next(who);
    who.main()
        .locator("[name='q.plan'][type=file]")
        .setInputFiles(
            new FilePayload(
                plan,
                "application/pdf",
                ("%PDF-1.4\n%" + plan + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8)));
    next(who);
    return send(who);
  }

  private static void answerProject(Visitor who, String name) {
    who.answer("project_name", name);
    who.answer("project_plan", "Soitamme, laulamme ja syömme yhdessä satamassa yhden päivän.");
    who.answer("starts", "1.6.2027");
    who.answer("ends", "2.6.2027");
  }

  private static void next(Visitor who) {
    who.press(who.main().locator(".actions [name=continue]"));
    assertThat(who.main().locator(".error-summary").count()).as(who.page().url()).isZero();
  }

  private static String send(Visitor who) {
    assertThat(who.page().url()).contains("/grants/check");
    who.press(who.main().locator("#send"));
    assertThat(who.page().url()).contains("/receipt");
    return NUMBER.matcher(who.main().innerText()).results().findFirst().orElseThrow().group();
  }
}
