package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an official cannot save stands at its field as it was typed, all of it at once. */
class FormBuilderRefusalsPageIT {
  private static final String EDITOR = "lomake.leena";

  @Test
  void a_limit_that_cannot_be_is_marked_at_its_field() {
    try (Visitor leena = Visitor.withoutScript("en", Visitor.PHONE)) {
      leena.signInAsStaff(EDITOR, "/staff/forms");
      new FormBuilding(leena).begin("Limits").titlePage(1, "Page").add("number", "How many");
      limit(leena, "min", "x");
      assertThat(invalid(leena, "#limit-min")).isTrue();
      assertThat(leena.page().locator("#limit-min").inputValue()).isEqualTo("x");
      assertThat(leena.page().locator("#limit-min-error").innerText()).contains("number");
      leena.look("staff-form-limit");
      leena.page().locator("#limit-max").fill("1");
      limit(leena, "min", "5");
      assertThat(invalid(leena, "#limit-min")).isTrue();
      assertThat(leena.page().locator("#limit-max").inputValue()).isEqualTo("1");
      limit(leena, "min", "0");
      assertThat(leena.main().innerText()).contains("Saved");
      assertThat(invalid(leena, "#limit-min")).isFalse();
    }
  }

  @Test
  void all_terms_that_cannot_be_are_told_at_once() {
    try (Visitor leena = Visitor.with("en", Visitor.DESKTOP)) {
      leena.signInAsStaff(EDITOR, "/staff/forms");
      new FormBuilding(leena).begin("Terms");
      leena.open("/staff/form-terms?form=" + FormBuilding.keyOf(leena));
      leena.page().locator("#expected-days").fill("0");
      leena.page().locator("#opens").fill("2027-12-24");
      leena.page().locator("#closes").fill("2027-12-01");
      leena.page().locator("#most-each").fill("-1");
      leena.press(leena.page().locator("#save"));
      assertThat(invalid(leena, "#expected-days")).isTrue();
      assertThat(invalid(leena, "#closes")).isTrue();
      assertThat(invalid(leena, "#most-each")).isTrue();
      assertThat(leena.page().locator("#error-summary li").count()).isEqualTo(3);
      leena.look("staff-form-terms-refused");
    }
  }

  private static void limit(Visitor official, String name, String typed) {
    official.page().locator("#limit-" + name).fill(typed);
    official.press(official.page().locator("#save"));
  }

  private static boolean invalid(Visitor official, String field) {
    return "true".equals(official.page().locator(field).getAttribute("aria-invalid"));
  }
}
