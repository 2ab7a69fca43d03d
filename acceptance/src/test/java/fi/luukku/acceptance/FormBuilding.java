package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** An official who makes a form: what a person does with the builder's fields and buttons. */
final class FormBuilding {
  private final Visitor official;

  FormBuilding(Visitor official) {
    this.official = official;
  }

  /** Eight questions on two pages; one of them is asked of who has a dog. Gives the key. */
  static String eightQuestions(Visitor official, String title) {
    FormBuilding form = new FormBuilding(official).begin(title);
    String key = keyOf(official);
    form.titlePage(1, "Sinä ja koirasi")
        .add("shortText", "Nimi")
        .prefilled("profile.name")
        .prefilled("earlier")
        .done()
        .add("email", "Sähköposti")
        .done()
        .add("yesNo", "Onko sinulla koira?")
        .done()
        .add("number", "Montako koiraa?")
        .when("onko_sinulla_koira")
        .done()
        .addPage("Koirapuisto")
        .add("chooseOne", "Missä käyt?")
        .option("Keskusta")
        .option("Koivumäki")
        .done()
        .add("chooseMany", "Mitä puisto tarvitsee?")
        .option("Aita")
        .option("Penkki")
        .option("Vesipiste")
        .done()
        .add("date", "Milloin kävit viimeksi?")
        .hint("Arvio riittää.")
        .optional()
        .done()
        .add("longText", "Muuta kerrottavaa")
        .optional()
        .done();
    assertThat(official.main().locator(".faults").count()).isZero();
    return key;
  }

  /** The key of the form whose page is shown. */
  static String keyOf(Visitor official) {
    return official.page().url().replaceFirst(".*[?&]form=([a-z0-9-]+).*", "$1");
  }

  /** Takes a form out of a file, on the page of all forms. */
  static void take(Visitor official, String json) {
    official.main().locator("summary").click();
    official
        .page()
        .locator("#file")
        .setInputFiles(
            new FilePayload(
                "lomake.json", "application/json", json.getBytes(StandardCharsets.UTF_8)));
    official.press(official.page().locator("#take-file"));
  }

  /** Begins a form, and shows its pages. */
  FormBuilding begin(String title) {
    official.open("/staff/forms");
    fill("title", title);
    official.press(official.page().locator("#begin-form"));
    return this;
  }

  FormBuilding titlePage(int number, String title) {
    official.press(official.main().locator(".form-page").nth(number - 1).locator("h2 + .order a"));
    fill("title", title);
    official.press(official.page().locator("#save"));
    return this;
  }

  /** Adds a page, and gives it a title. */
  FormBuilding addPage(String title) {
    official.press(official.page().locator("#page-add"));
    fill("title", title);
    official.press(official.page().locator("#save"));
    return this;
  }

  /** Adds a question to the last page, and stays on its page. */
  FormBuilding add(String type, String label) {
    official.press(official.main().locator("a[id^='add-']").last());
    fill("label", label);
    official.page().locator("#type-" + type).check(new Locator.CheckOptions().setForce(true));
    official.press(official.page().locator("#save"));
    return this;
  }

  FormBuilding option(String words) {
    fill("option-new", words);
    official.press(official.page().locator("#option-add"));
    return this;
  }

  /** The question is asked when another one is answered with what comes first. */
  FormBuilding when(String question) {
    official.page().locator("#when-new").selectOption(question);
    official.press(official.page().locator("#when-add"));
    return this;
  }

  /** The value is worked out of the answers that are offered first. */
  FormBuilding calculate(String operation) {
    official.page().locator("#calc-op").selectOption(operation);
    official.press(official.page().locator("#calculation-set"));
    return this;
  }

  /** Chooses a term of the calculation, by its number from 0. */
  FormBuilding term(int number, String question) {
    official.page().locator("#calc-" + number).selectOption(question);
    return this;
  }

  /** Begins a rule about an answer; the fields are to be chosen next. */
  FormBuilding rule(String key, String left) {
    official.open("/staff/form-logic?form=" + key);
    official.page().locator("#left").selectOption(left);
    official.press(official.page().locator("#rule-add"));
    return this;
  }

  FormBuilding must(String comparison, String with) {
    official.page().locator("#must").selectOption(comparison);
    official.page().locator("#with").selectOption(with);
    return this;
  }

  /** Says what is told where the rule is broken. */
  FormBuilding message(String words) {
    fill("message", words);
    return this;
  }

  /** From the page that is edited to another one, where a question is answered with an option. */
  FormBuilding way(String to, String question, String answer) {
    official.press(official.page().locator("#way-add"));
    official.page().locator("#to").selectOption(to);
    when(question);
    official.page().locator("#when-0-value").selectOption(answer);
    official.press(official.page().locator("#done"));
    return this;
  }

  FormBuilding optional() {
    official.page().locator("#required").uncheck(new Locator.UncheckOptions().setForce(true));
    return this;
  }

  /** The answer is there when the form is opened. */
  FormBuilding prefilled(String source) {
    official
        .page()
        .locator("[id='prefill-" + source + "']")
        .check(new Locator.CheckOptions().setForce(true));
    return this;
  }

  FormBuilding hint(String words) {
    fill("hint", words);
    return this;
  }

  /** Saves the question, and goes back to the pages. */
  FormBuilding done() {
    official.press(official.page().locator("#done"));
    return this;
  }

  /** In three languages: the words, and the words with the language behind them. */
  private void fill(String field, String words) {
    official.page().locator("#" + field + "-fi").fill(words);
    official.page().locator("#" + field + "-sv").fill(words + " (sv)");
    official.page().locator("#" + field + "-en").fill(words + " (en)");
  }
}
