package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/**
 * What a file brings and nobody can choose is told in words and changed as an expression; what is
 * wrong with it stands at its field, with what was typed.
 */
class FormExpressionPageIT {
  private static final String EDITOR = "lomake.leena";
  private static final String FORM =
      """
      {"form":{"format":2,"key":"own-kulut","version":1,"pages":[
        {"key":"page_1","questions":[{"key":"yhdistys","type":"yesNo"}],
         "next":[{"page":"page_3","when":"!yhdistys"}]},
        {"key":"page_2","questions":[{"key":"nimi","type":"shortText","when":"yhdistys == true"}]},
        {"key":"page_3","questions":[{"key":"menot","type":"money"},{"key":"tulot","type":"money"},
          {"key":"puuttuu","type":"calculated","value":"round(menot * number('0.6'), 2) - tulot"},
          {"key":"haettu","type":"money"}]}],
        "rules":[{"key":"rule_1","at":"haettu","check":"!answered(tulot) || haettu <= puuttuu"}]},
       "texts":{"fi":%1$s,"sv":%1$s,"en":%1$s}}
      """
          .formatted(
              """
              {"form.title":"Kulut","page.page_1.title":"Hakija","page.page_2.title":"Yhdistys",
               "page.page_3.title":"Kulut","question.yhdistys.label":"Yhdistyksenä?",
               "question.nimi.label":"Nimi","question.menot.label":"Menot",
               "question.tulot.label":"Tulot","question.puuttuu.label":"Puuttuu",
               "question.haettu.label":"Haettu summa","rule.rule_1.message":"Hae vähemmän."}
              """);

  @Test
  void what_a_file_brings_is_told_in_words_and_changed_as_an_expression() {
    try (Visitor leena = Visitor.with("fi", Visitor.DESKTOP)) {
      String key = taken(leena, FORM);
      leena.open("/staff/form-question?form=" + key + "&question=puuttuu");
      assertThat(leena.page().locator("#calculation").innerText())
          .contains("pyöristys(”Menot” × 0,6, 2) − ”Tulot”");
      refused(leena, "calc-expression", "menot - tulo", "#save", "Kysymystä tulo ei ole");
      leena.look("staff-form-expression-error");
      refused(leena, "calc-expression", "menot - (", "#save", "ei voi lukea merkin 10 kohdalta");
      leena.page().locator("#calc-expression").fill("menot - tulot");
      leena.press(leena.page().locator("#save"));
      assertThat(leena.page().locator("#calc-op").inputValue()).isEqualTo("DIFFERENCE");
    }
  }

  @Test
  void a_rule_that_is_refused_stays_as_it_was_typed_with_the_reason_at_its_field() {
    try (Visitor leena = Visitor.with("fi", Visitor.PHONE)) {
      String key = taken(leena, FORM);
      leena.open("/staff/form-rule?form=" + key + "&rule=rule_1");
      assertThat(leena.main().innerText()).contains("ei on vastattu(”Tulot”) tai ”Haettu summa” ≤");
      refused(leena, "rule-expression", "haettu <= puute", "#done", "Kysymystä puute ei ole");
      leena.look("staff-form-rule-refused");
      refused(leena, "rule-expression", " ", "#done", "Kirjoita ehto, jonka on pädettävä");
      leena.page().locator("#rule-expression").fill("haettu <= puuttuu");
      leena.press(leena.page().locator("#done"));
      assertThat(leena.main().innerText()).contains("”Haettu summa” on enintään ”Puuttuu”");
    }
  }

  @Test
  void a_condition_that_is_refused_stays_as_it_was_typed_with_the_reason_at_its_field() {
    try (Visitor leena = Visitor.withoutScript("fi", Visitor.DESKTOP)) {
      String key = taken(leena, FORM);
      leena.open("/staff/form-question?form=" + key + "&question=nimi");
      refused(leena, "when-expression", "yhdistus", "#save", "Kysymystä yhdistus ei ole");
      leena.look("staff-form-condition-refused");
      leena.page().locator("#when-expression").fill("yhdistys");
      leena.press(leena.page().locator("#save"));
      assertThat(leena.page().locator("#when-expression").count()).isZero();
      assertThat(leena.page().locator("#when-0-value").inputValue()).isEqualTo("yes");

      leena.open("/staff/form-route?form=" + key + "&page=page_1&route=0");
      assertThat(leena.page().locator("#when-0-value").inputValue()).isEqualTo("no");
    }
  }

  @Test
  void a_file_with_an_expression_that_is_wrong_is_refused_with_place_and_reason() {
    try (Visitor leena = Visitor.with("fi", Visitor.DESKTOP)) {
      leena.signInAsStaff(EDITOR, "/staff/forms");
      FormBuilding.take(leena, FORM.replace("'0.6'), 2) - tulot", "'0.6'), 2) - tulo"));
      assertThat(leena.page().url()).contains("/staff/forms");
      assertThat(leena.main().innerText())
          .contains("/pages/2/questions/2/value")
          .containsPattern("Kysymystä tulo ei ole");
      leena.look("staff-form-file-refused");
    }
  }

  @Test
  void a_way_to_a_page_that_was_removed_is_told_and_mended() {
    try (Visitor leena = Visitor.with("fi", Visitor.DESKTOP)) {
      String key = taken(leena, FORM);
      leena.open("/staff/form-rule?form=" + key + "&rule=rule_1");
      leena.page().locator("#rule-form summary").click();
      leena.press(leena.page().locator("#delete"));
      assertThat(leena.main().innerText()).contains("Sääntö on poistettu");
      leena.open("/staff/form-page?form=" + key + "&page=page_3");
      leena.page().locator("#page-form details.section summary").click();
      leena.press(leena.page().locator("#delete"));
      assertThat(leena.main().locator(".faults").innerText())
          .contains("Sivu 1, tie 1", "Sivua, jolle tie johtaa, ei enää ole");
      leena.press(leena.main().locator(".faults a").first());
      assertThat(leena.heading()).contains("Tie sivulta 1");
      leena.look("staff-form-route-fault");
      leena.page().locator("#to").selectOption("end");
      leena.press(leena.page().locator("#done"));
      leena.open("/staff/form-pages?form=" + key);
      assertThat(leena.main().locator(".faults").count()).isZero();
    }
  }

  private static void refused(
      Visitor official, String field, String typed, String button, String reason) {
    Locator written = official.page().locator("#" + field);
    written.fill(typed);
    official.press(official.page().locator(button));
    assertThat(official.page().locator("#" + field + "-error").innerText()).contains(reason);
    assertThat(written.inputValue()).isEqualTo(typed.strip());
    assertThat(written.getAttribute("aria-invalid")).isEqualTo("true");
    assertThat(written.getAttribute("aria-describedby")).contains(field + "-error");
    assertThat(official.page().locator("#error-summary a").getAttribute("href"))
        .endsWith("#" + field);
  }

  /** Takes the form out of a file; its key. */
  private static String taken(Visitor official, String json) {
    official.signInAsStaff(EDITOR, "/staff/forms");
    FormBuilding.take(official, json);
    return FormBuilding.keyOf(official);
  }
}
