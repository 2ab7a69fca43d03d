package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * One form with every kind of question: empty, wrong, filled in, checked and sent. By mouse and by
 * keyboard, with and without script, in three languages; every page is looked at on a phone and on
 * a desktop.
 */
class EverythingFormPageIT {
  private static final String PROGRAMME = "/grants/programme?key=everything";
  private static final byte[] PDF =
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
          .getBytes(StandardCharsets.US_ASCII);

  @Test
  void is_filled_in_on_a_phone_in_finnish() {
    try (Visitor visitor = Visitor.with("fi", Visitor.PHONE)) {
      visitor.signIn("testi.aino", PROGRAMME);
      assertThat(fillIn(visitor, new Mouse(visitor), "Osoitetta ei löytynyt"))
          .contains("12.6.2027", "10.30", "1,5", "1\u00A0300,00\u00A0€", "75\u00A0%")
          .contains("Kauppakatu 5", "10999 Mallikunta", "Keskusta", "BIC NDEAFIHH");
    }
  }

  @Test
  void is_filled_in_by_keyboard_in_swedish() {
    try (Visitor visitor = Visitor.with("sv", Visitor.DESKTOP)) {
      visitor.signIn("testi.eino", PROGRAMME);
      assertThat(fillIn(visitor, new Keyboard(visitor.page()), "Ingen adress hittades"))
          .contains("12.6.2027", "10.30", "1\u00A0300,00\u00A0€", "Centrum", "BIC NDEAFIHH");
    }
  }

  @Test
  void is_filled_in_on_a_desktop_in_english() {
    try (Visitor visitor = Visitor.with("en", Visitor.DESKTOP)) {
      visitor.signIn("testi.sofia", PROGRAMME);
      assertThat(fillIn(visitor, new Mouse(visitor), "No address was found"))
          .contains("12 June 2027", "10:30", "€1,300.00", "75%", "Town Centre");
    }
  }

  @Test
  void is_filled_in_without_script() {
    try (Visitor visitor = Visitor.withoutScript("en", Visitor.PHONE)) {
      visitor.signIn("testi.y2023", PROGRAMME);
      assertThat(fillIn(visitor, new Mouse(visitor), "No address was found"))
          .contains("12 June 2027", "€1,300.00", "Town Centre");
    }
  }

  /** The whole form; answers with what the page of checking shows. */
  private static String fillIn(Visitor visitor, Hand hand, String inVain) {
    Page page = visitor.page();
    String name = "everything-" + hand.name() + (visitor.hasScript() ? "" : "-plain") + "-";
    hand.press("main form .button");
    page.waitForURL("**/grants/apply**");
    wrongFirst(visitor, hand, name + "1-words");
    hand.fill("fair", "Kyläjuhla <b>#{7*7}</b>");
    hand.fill("story", "Musiikkia, ruokaa ja pelejä koko päivän.");
    hand.fill("visitors", "250");
    hand.fill("ticket", "5,50");
    hand.fill("volunteers", "75 %");
    goOn(visitor, hand, name + "1-words");

    wrongFirst(visitor, hand, name + "2-times");
    hand.fill("day", "12.6.2027");
    hand.fill("opens", "10.30");
    hand.fill("stay.first", "14.6.2027");
    hand.fill("stay.last", "13.6.2027");
    hand.press(".actions [name=continue]");
    assertThat(page.locator("#error-summary a").getAttribute("href")).endsWith("#q-stay-last");
    assertThat(page.locator("#q-stay-last").getAttribute("aria-invalid")).isEqualTo("true");
    visitor.look(name + "2-times-order");
    hand.fill("stay.first", "11.6.2027");
    goOn(visitor, hand, name + "2-times");

    wrongFirst(visitor, hand, name + "3-choices");
    hand.choose("power", "yes");
    hand.fill("power_for", "Lava");
    hand.choose("size", "middle");
    hand.choose("offers", "music");
    hand.choose("school", "mallila");
    hand.pick("district", "town-centre");
    goOn(visitor, hand, name + "3-choices");

    wrongFirst(visitor, hand, name + "4-places");
    lookUp(visitor, hand, name, inVain);
    if (visitor.hasScript()) {
      new PlaceMap(visitor).show().point(visitor.question("spot.point"));
      visitor.look(name + "4-places-map");
    }
    hand.fill("spot.words", "Rantapuiston lava");
    hand.fill("spot.point", "60.01500, 23.03000");
    hand.fill("toilet", "60.0151, 23.0301");
    hand.fill("delivery", "10998");
    goOn(visitor, hand, name + "4-places");

    wrongFirst(visitor, hand, name + "5-people");
    people(visitor, hand, name);
    goOn(visitor, hand, name + "5-people");

    wrongFirst(visitor, hand, name + "6-lists");
    lists(hand, page);
    goOn(visitor, hand, name + "6-lists");

    wrongFirst(visitor, hand, name + "7-end");
    page.locator("[name='q.plan'][type=file]")
        .setInputFiles(new FilePayload("kartta.pdf", "application/pdf", PDF));
    hand.choose("sure", "yes");
    goOn(visitor, hand, name + "7-end");

    page.waitForURL("**/grants/check**");
    String answers = page.locator("main").innerText();
    assertThat(answers)
        .contains("<b>#{7*7}</b>", "131052-****", "kartta.pdf", "Trubaduuri")
        .doesNotContain("308T");
    page.locator("#email").fill("kylajuhla@example.org");
    visitor.look(name + "8-check");
    hand.press("#send");
    page.waitForURL("**/receipt**");
    visitor.look(name + "9-receipt");
    return answers;
  }

  /** Looks at the empty page, goes on without an answer, and looks at what is said about that. */
  private static void wrongFirst(Visitor visitor, Hand hand, String name) {
    visitor.look(name + "-empty");
    hand.press(".actions [name=continue]");
    Page page = visitor.page();
    page.locator("#error-summary").waitFor();
    assertThat(page.locator("#error-summary a").count()).isPositive();
    for (Locator link : page.locator("#error-summary a").all()) {
      String id = link.getAttribute("href").replaceAll(".*#", "");
      assertThat(page.locator("[id='" + id + "']").count()).as(name + ": " + id).isOne();
    }
    visitor.look(name + "-errors");
  }

  private static void goOn(Visitor visitor, Hand hand, String name) {
    visitor.look(name + "-filled");
    String before = visitor.page().url();
    hand.press(".actions [name=continue]");
    assertThat(visitor.page().locator("#error-summary").count())
        .as(name + " is in order: " + visitor.page().locator("main").innerText())
        .isZero();
    assertThat(visitor.page().url()).isNotEqualTo(before);
  }

  private static void lookUp(Visitor visitor, Hand hand, String name, String inVain) {
    Page page = visitor.page();
    hand.fill("post.find", "Olematontie 7");
    hand.press("[name='find.q.post']");
    assertThat(page.locator("main").innerText()).contains(inVain);
    hand.fill("post.find", "kauppakatu 5");
    hand.press("[name='find.q.post']");
    assertThat(page.locator("[name='q.post.pick']").count()).isOne();
    visitor.look(name + "4-places-found");
    hand.choose("post.pick", "Kauppakatu 5|10999|Mallikunta");
    hand.press(".look-up fieldset [name='find.q.post']");
    assertThat(page.locator("[name='q.post.street']").inputValue()).isEqualTo("Kauppakatu 5");
    assertThat(page.locator("[name='q.post.postal_code']").inputValue()).isEqualTo("10999");
  }

  private static void people(Visitor visitor, Hand hand, String name) {
    Page page = visitor.page();
    hand.fill("lead.given_names", "Aino Maria");
    hand.fill("lead.family_name", "Mallikas");
    hand.fill("lead.identity_code", "131052-308U");
    hand.fill("lead.email", "aino@example.org");
    hand.fill("lead.phone", "040 123 4567");
    hand.fill("club.name", "Mallikunnan kyläyhdistys ry");
    hand.fill("club.business_id", "0112038-8");
    hand.fill("guard", "131052-308T");
    assertThat(page.locator("[name='q.asker']").inputValue()).as("the own name").isNotBlank();
    hand.fill("email", "kyla@example.org");
    hand.fill("phone", "+358 50 123 4567");
    hand.fill("account", "FI21 1234 5600 0007 86");
    hand.fill("caterer", "1234567-1");
    hand.press(".actions [name=continue]");
    assertThat(page.locator("#error-summary a").all())
        .extracting(link -> link.getAttribute("href").replaceAll(".*#", ""))
        .containsExactly("q-lead-identity_code", "q-club-business_id", "q-account");
    assertThat(page.locator("[name='q.guard']").inputValue()).isEqualTo("131052-****");
    visitor.look(name + "5-people-checked");
    hand.fill("lead.identity_code", "131052X308T");
    hand.fill("club.business_id", "0112038-9");
    hand.fill("account", "FI21 1234 5600 0007 85");
  }

  private static void lists(Hand hand, Page page) {
    hand.fill("costs.0.item", "Lavan vuokra");
    hand.fill("costs.0.due", "1.6.2027");
    hand.fill("costs.0.hours", "1,5");
    hand.fill("costs.0.euros", "1200");
    hand.choose("costs.0.paid", "no");
    hand.press("[name='row.add.costs']");
    hand.fill("costs.1.item", "Äänentoisto");
    hand.fill("costs.1.euros", "100");
    hand.fill("own_money", "300");
    hand.fill("acts.0.who.given_names", "Tapio");
    hand.fill("acts.0.who.family_name", "Trubaduuri");
    hand.fill("acts.0.who.email", "tapio@example.org");
    hand.fill("acts.0.starts", "12");
    hand.fill("acts.0.what", "Lauluja kylän historiasta");
    hand.press("[name='row.add.acts']");
    assertThat(page.locator("[name='q.acts.1.who.given_names']").count()).isOne();
    hand.press("[name='row.remove.acts.1']");
    assertThat(page.locator("[name='q.acts.1.who.given_names']").count()).isZero();
  }
}
