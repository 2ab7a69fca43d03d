package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.acceptance.faults.Database;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * One citizen fills in a form that another has to sign: signed on a phone, declined and signed by a
 * third on a desktop without script, and what is told to who brings a link that is worth nothing.
 */
class CoSignPageIT {
  private static final String FORWARDED =
      "SELECT COUNT(*) FROM outbox o JOIN case_file c ON c.id = o.case_id WHERE c.number = ?";

  @Test
  void is_signed_by_another_in_finnish() {
    String address = address();
    try (Visitor aino = Visitor.with("fi", Visitor.PHONE);
        Visitor eino = Visitor.with("fi", Visitor.PHONE);
        Visitor sofia = Visitor.with("fi", Visitor.DESKTOP)) {
      aino.signIn("testi.aino", "/my/profile");
      aino.page().locator("#email").fill("aino.oma@example.org");
      aino.goOn();
      Festival.begin(aino);
      Festival.end(aino, "Aino.Oma@example.org");
      assertThat(aino.page().locator("#q-signatory").getAttribute("aria-invalid"))
          .isEqualTo("true");
      aino.look("cosign-own-address");
      aino.page().locator("[name='q.signatory']").fill(address);
      aino.press(aino.page().locator(".actions [name=continue]"));
      assertThat(aino.main().innerText()).contains(address);
      assertThat(aino.page().locator("#co-signed").innerText()).contains("14 päivää");
      String number = Festival.send(aino, "aino.oma@example.org");
      assertThat(aino.main().innerText()).contains("toiselle allekirjoittajalle");
      aino.look("cosign-receipt");
      aino.open("/my/matter?number=" + number);
      assertThat(aino.main().innerText()).contains("Odottaa allekirjoitusta", address);
      aino.look("cosign-waits");
      assertThat(Database.count(FORWARDED, number)).isZero();

      String link = link(address);
      aino.open(link);
      assertThat(aino.main().innerText()).contains("Lähetit tämän itse");
      assertThat(aino.main().locator("#sign-send").count()).isZero();
      aino.look("cosign-own");

      eino.signIn("testi.eino", link);
      assertThat(eino.main().innerText()).contains("Aino", "Kyläjuhla", "131052-****");
      eino.look("cosign-sign");
      String file = eino.main().locator("a[href*='/my/sign/document']").getAttribute("href");
      assertThat(eino.page().request().get(Product.url() + file).status()).isEqualTo(200);
      assertThat(aino.page().request().get(Product.url() + file).status()).isEqualTo(404);
      eino.main().locator("details.sure summary").click();
      eino.look("cosign-decline");
      eino.press(eino.main().locator("#sign-send"));
      assertThat(eino.page().url()).endsWith("/my/signed?number=" + number);
      assertThat(eino.main().innerText()).contains("vastaanotettu").doesNotContain("siirtynyt");
      eino.look("cosign-signed");
      eino.open(link);
      assertThat(eino.page().url()).as("the link again").endsWith("/my/signed?number=" + number);
      eino.open("/my");
      eino.press(eino.main().locator("a[href='/my/signatures']"));
      assertThat(eino.main().locator("#signed a[href$='" + number + "']").count()).isOne();
      eino.look("cosign-mine");
      Mailbox.await(address, "/my/signed?number=" + number);
      Mailbox.await("aino.oma@example.org", "on allekirjoitettu");

      sofia.signIn("testi.sofia", link);
      assertThat(sofia.main().innerText()).contains("jo allekirjoitettu");
      sofia.look("cosign-over");
      sofia.open("/my/sign?token=" + "0".repeat(32));
      sofia.look("cosign-unknown");
      assertThat(sofia.open("/my/signed?number=" + number).status()).isEqualTo(404);
      aino.open("/my/matter?number=" + number);
      assertThat(aino.main().innerText()).contains("Allekirjoitettu", "Eino");
      aino.look("cosign-seen");
      assertThat(Database.count(FORWARDED, number)).isOne();
    }
  }

  @Test
  void is_declined_and_signed_by_a_third_in_swedish_without_script() {
    String first = address();
    String second = address();
    try (Visitor aino = Visitor.withoutScript("sv", Visitor.DESKTOP);
        Visitor eino = Visitor.withoutScript("sv", Visitor.DESKTOP);
        Visitor sofia = Visitor.with("sv", Visitor.DESKTOP)) {
      aino.signIn("testi.aino", "/my");
      Festival.begin(aino);
      Festival.end(aino, first);
      String number = Festival.send(aino, "aino.sv@example.org");
      aino.look("cosign-plain-receipt");
      String old = link(first);
      eino.signIn("testi.eino", old);
      eino.main().locator("details.sure summary").click();
      eino.page().locator("#reason").fill("Jag sitter inte längre i styrelsen.");
      eino.look("cosign-plain-decline");
      eino.press(eino.main().locator("#decline-send"));
      assertThat(eino.main().innerText()).contains("Du skrev inte under");
      eino.look("cosign-plain-declined");

      aino.open("/my/matter?number=" + number);
      assertThat(aino.main().innerText()).contains("skriver inte under", "styrelsen");
      aino.look("cosign-plain-matter");
      aino.page().locator("#signatory").fill("ingen adress");
      aino.press(aino.main().locator("#ask-send"));
      assertThat(aino.page().locator("#signatory").getAttribute("aria-invalid")).isEqualTo("true");
      assertThat(aino.page().locator("#signatory").inputValue()).isEqualTo("ingen adress");
      aino.look("cosign-plain-malformed");
      aino.page().locator("#signatory").fill(second);
      aino.press(aino.main().locator("#ask-send"));
      assertThat(aino.main().innerText()).contains("nya adressen", second);
      eino.open(old);
      assertThat(eino.main().innerText()).contains("annan länk");
      assertThat(Database.count(FORWARDED, number)).isZero();

      sofia.signIn("testi.sofia", link(second));
      sofia.look("cosign-sign");
      sofia.press(sofia.main().locator("#sign-send"));
      sofia.look("cosign-signed");
      aino.open("/my/matter?number=" + number);
      assertThat(aino.main().innerText()).contains("Underskrivet", "Sofia");
      aino.look("cosign-plain-seen");
      assertThat(Database.count(FORWARDED, number)).isOne();
    }
  }

  private static String address() {
    return "allekirjoittaja." + UUID.randomUUID() + "@example.org";
  }

  /** The address in the mail that asks, without the portal's own. */
  private static String link(String address) {
    String mail = Mailbox.await(address, "/my/sign?token=").toString();
    assertThat(mail).doesNotContain("131052", "FI21", "Kauppakatu");
    return mail.replaceAll("(?s).*?(/my/sign\\?token=[0-9a-f]{32}).*", "$1");
  }
}
