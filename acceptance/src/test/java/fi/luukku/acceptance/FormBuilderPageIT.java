package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Officials make a form, another publishes it, and a citizen fills it in. */
class FormBuilderPageIT {
  private static final String EDITOR = "lomake.leena";
  private static final int FEW_STEPS = 80;
  private static final String PUBLISHER = "lomake.lauri";

  @Test
  void a_form_of_eight_questions_is_made_published_by_another_and_looked_at() {
    try (Visitor leena = Visitor.with("fi", Visitor.DESKTOP);
        Visitor lauri = Visitor.with("fi", Visitor.DESKTOP)) {
      leena.signInAsStaff(EDITOR, "/staff/forms");
      leena.look("staff-forms");
      String key = FormBuilding.eightQuestions(leena, "Koirapuistokysely");
      leena.look("staff-form-pages");
      look(
          leena,
          "staff-form-question",
          "/staff/form-question?form=" + key + "&question=montako_koiraa");
      look(
          leena, "staff-form-options", "/staff/form-question?form=" + key + "&question=missa_kayt");
      look(leena, "staff-form-new-question", "/staff/form-question?form=" + key + "&page=page_1");
      look(leena, "staff-form-page", "/staff/form-page?form=" + key + "&page=page_2");
      look(leena, "staff-form-texts", "/staff/form-texts?form=" + key);
      look(leena, "staff-form-preview", "/staff/form-preview?form=" + key);
      look(leena, "staff-form-terms", "/staff/form-terms?form=" + key);
      tryIt(leena, key);
      leena.open("/staff/form-publish?form=" + key);
      leena.press(leena.page().locator("#submit-form"));
      assertThat(leena.main().innerText()).contains("Odottaa toista henkilöä");
      assertThat(leena.page().locator("#publish-form").count()).isZero();
      leena.look("staff-form-waits");
      lauri.signInAsStaff(PUBLISHER, "/staff/form-publish?form=" + key);
      lauri.look("staff-form-publish");
      sendBack(lauri, "Lisää ohje koirien määrään.");
      leena.open("/staff/form-publish?form=" + key);
      assertThat(leena.main().innerText()).contains("Lisää ohje koirien määrään.");
      leena.press(leena.page().locator("#submit-form"));
      lauri.open("/staff/form-publish?form=" + key);
      lauri.press(lauri.page().locator("#publish-form"));
      assertThat(lauri.main().innerText()).contains("Lomake on julkaistu", "Leena Lindholm");
      lauri.look("staff-form-published");
      isFound(key);
      leena.open("/staff/form-pages?form=" + key);
      leena.press(leena.page().locator("#next"));
      leena.press(leena.main().locator("button[value='down:nimi']"));
      assertThat(leena.main().locator(".form-questions strong").first().innerText())
          .isEqualTo("Sähköposti");
      leena.press(leena.page().locator("[id='question-montako_koiraa'] a"));
      new FormBuilding(leena).hint("Laske kaikki.").done();
      leena.open("/staff/form-difference?form=" + key);
      assertThat(leena.main().innerText()).contains("Laske kaikki.");
      leena.look("staff-form-difference");
    }
  }

  /** Whoever does not know its address finds it by its words, and from the front page. */
  private static void isFound(String key) {
    try (Visitor anybody = Visitor.with("fi", Visitor.PHONE)) {
      String link = "main a[href='/forms/start?key=" + key + "']";
      Eventually.within(
          Duration.ofSeconds(20),
          "the search knows the form",
          () -> {
            anybody.open("/search?q=koirapuistokysely");
            return anybody.page().locator(link).count() == 1;
          });
      anybody.look("search-form");
      anybody.open("/?anew");
      anybody.press(anybody.main().locator("a[href='/forms/all']"));
      assertThat(anybody.page().locator(link).count()).isOne();
    }
  }

  private static void sendBack(Visitor publisher, String reason) {
    publisher.main().locator(".call summary").click();
    publisher.press(publisher.page().locator("#send-back-form"));
    assertThat(publisher.page().locator("#reason-error").isVisible()).isTrue();
    assertThat(publisher.page().locator("#reason").getAttribute("aria-invalid")).isEqualTo("true");
    publisher.look("staff-form-send-back-error");
    publisher.page().locator("#reason").fill(reason);
    publisher.press(publisher.page().locator("#send-back-form"));
    assertThat(publisher.main().innerText()).contains("palautettu laatijalle");
  }

  @Test
  void faults_are_told_with_their_place_and_the_next_person_mends_them() {
    try (Visitor leena = Visitor.withoutScript("fi", Visitor.DESKTOP);
        Visitor lauri = Visitor.with("sv", Visitor.DESKTOP)) {
      leena.signInAsStaff(EDITOR, "/staff/forms");
      leena.page().locator("#title-fi").fill("Kesken jäänyt");
      leena.press(leena.page().locator("#begin-form"));
      assertThat(leena.main().locator(".faults li").allInnerTexts())
          .anyMatch(fault -> fault.contains("Puuttuu ruotsiksi: Otsikko"))
          .anyMatch(fault -> fault.contains("Sivulla ei ole kysymyksiä"));
      String key = FormBuilding.keyOf(leena);
      new FormBuilding(leena).titlePage(1, "Tiedot").add("chooseOne", "Väri").option("Punainen");
      assertThat(leena.main().innerText()).contains("Vaihtoehtoja on oltava vähintään kaksi");
      leena.press(leena.page().locator("#done"));
      lauri.signInAsStaff(PUBLISHER, "/staff/form-pages?form=" + key);
      lauri.look("staff-form-faults");
      lauri.press(lauri.main().locator(".faults a").last());
      new FormBuilding(lauri).option("Sininen").done();
      lauri.open("/staff/form-texts?form=" + key);
      lauri.page().locator("[id='form.title-sv']").fill("Inte färdig");
      lauri.page().locator("[id='form.title-en']").fill("Not ready");
      lauri.press(lauri.page().locator("#save"));
      assertThat(lauri.main().innerText()).contains("Sparat");
      leena.open("/staff/form-publish?form=" + key);
      leena.press(leena.page().locator("#submit-form"));
      assertThat(leena.main().innerText()).contains("Odottaa toista henkilöä");
    }
  }

  @Test
  void what_somebody_else_has_changed_meanwhile_is_not_overwritten() {
    try (Visitor leena = Visitor.with("fi", Visitor.DESKTOP);
        Visitor lauri = Visitor.with("fi", Visitor.DESKTOP)) {
      leena.signInAsStaff(EDITOR, "/staff/forms");
      String key = begun(leena, "Yhteinen");
      leena.open("/staff/form-texts?form=" + key);
      lauri.signInAsStaff(PUBLISHER, "/staff/form-texts?form=" + key);
      lauri.page().locator("[id='form.intro-fi']").fill("Laurin johdanto");
      lauri.press(lauri.page().locator("#save"));
      leena.page().locator("[id='form.title-fi']").fill("Leenan otsikko");
      leena.press(leena.page().locator("#save"));
      assertThat(leena.main().innerText()).contains("muutettu toisaalla");
      assertThat(leena.page().locator("[id='form.title-fi']").inputValue())
          .isEqualTo("Leenan otsikko");
      leena.look("staff-form-changed-elsewhere");
    }
  }

  @Test
  void a_form_leaves_as_a_file_and_comes_in_again_and_a_bad_file_is_refused() {
    try (Visitor leena = Visitor.with("en", Visitor.DESKTOP)) {
      leena.signInAsStaff(EDITOR, "/staff/forms");
      String key = FormBuilding.eightQuestions(leena, "Vietävä");
      String json =
          leena.page().request().get(Product.url() + "/staff/form-file?form=" + key).text();
      assertThat(json).contains("\"form\"", "\"texts\"", key);
      leena.open("/staff/forms");
      FormBuilding.take(leena, json);
      assertThat(leena.heading()).isEqualTo("Pages and questions");
      assertThat(FormBuilding.keyOf(leena)).isNotEqualTo(key);
      assertThat(leena.main().locator(".form-questions li").count()).isEqualTo(8);
      leena.open("/staff/forms");
      FormBuilding.take(leena, json.replace("\"yesNo\"", "\"maybe\""));
      assertThat(leena.main().innerText())
          .contains(
              "The file holds no form that can be taken", "kind of answer maybe is not known");
      leena.look("staff-forms-bad-file");
      leena.open("/staff/forms");
      FormBuilding.take(leena, json + " ".repeat(1_000_000));
      assertThat(leena.main().innerText()).contains("The form is too large");
    }
  }

  @Test
  void a_question_is_made_by_keyboard_alone() {
    try (Visitor leena = Visitor.with("fi", Visitor.DESKTOP)) {
      Keyboard keys = new Keyboard(leena.page(), FEW_STEPS);
      leena.signInAsStaff(EDITOR, "/staff/forms");
      keys.reach("#title-fi");
      leena.page().keyboard().type("Näppäimistöllä");
      keys.pressEnter();
      keys.reach("a[id^='add-']");
      keys.pressEnter();
      keys.reach("#label-fi");
      leena.page().keyboard().type("Nimi");
      keys.reach("[name=type]");
      leena.page().keyboard().press("Space");
      keys.reach("#save");
      keys.pressEnter();
      keys.reach("#done");
      keys.pressEnter();
      assertThat(leena.main().locator(".form-questions").innerText()).contains("Nimi");
    }
  }

  @Test
  void other_staff_have_no_forms() {
    try (Visitor kaisa = Visitor.with("fi", Visitor.DESKTOP)) {
      kaisa.signInAsStaff("kasittelija.kaisa", "/staff/desk");
      assertThat(kaisa.page().locator(".desk-nav a[href='/staff/forms']").count()).isZero();
      assertThat(kaisa.open("/staff/forms").status()).isEqualTo(403);
    }
  }

  private static String begun(Visitor official, String title) {
    new FormBuilding(official).begin(title);
    return FormBuilding.keyOf(official);
  }

  private static void tryIt(Visitor official, String key) {
    official.open("/staff/form-try?form=" + key);
    assertThat(official.page().locator("#continue").innerText()).isEqualTo("Jatka");
    official.press(official.page().locator("#continue"));
    assertThat(official.page().locator("#error-summary li").count()).isPositive();
    official.look("staff-form-try-errors");
    for (int page = 0; page < 2; page++) {
      press(official, "#invent");
      press(official, "#continue");
    }
    assertThat(official.heading()).isEqualTo("Kokeilu päättyi");
    official.look("staff-form-try-end");
  }

  /** What is right is no error: neither in words nor in the title. */
  private static void press(Visitor official, String button) {
    official.press(official.page().locator(button));
    assertThat(official.page().locator("#error-summary").count()).as(button).isZero();
    assertThat(official.page().title()).as(button).startsWith("Kokeile täyttämistä");
  }

  private static void look(Visitor official, String name, String path) {
    official.open(path);
    official.look(name);
  }
}
