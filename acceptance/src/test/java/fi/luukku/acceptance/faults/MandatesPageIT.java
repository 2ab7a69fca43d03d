package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.CheckOptions;
import fi.luukku.acceptance.Visitor;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of mandates as people see them: in three languages, on a phone and on a desktop. */
class MandatesPageIT {
  private static final CheckOptions FORCED = new CheckOptions().setForce(true);

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void a_mandate_is_offered_accepted_and_ended(String language) {
    String address = "kutsu." + UUID.randomUUID() + "@example.org";
    try (Visitor chair = Visitor.with(language, Visitor.PHONE);
        Visitor invited = Visitor.with(language, Visitor.PHONE)) {
      invited.signIn("testi.sofia", "/my/mandates");
      invited.look("mandates-none");
      chair.signIn("testi.eino", "/my/profile");
      String party = Representatives.organisation();
      String mandate = Representatives.give(party, Representatives.idOf("Eino"), true);
      chair.open("/on-behalf");
      chair.look("on-behalf");
      chair.main().locator("a[href='/on-behalf/suomi-fi?whom=organisation']").click();
      chair.main().locator("#choice-0").waitFor();
      chair.look("on-behalf-suomi-fi");
      chair.main().locator("#cancel").click();
      chair.main().locator(".notice.warn").waitFor();
      chair.look("on-behalf-cancelled");
      chair.main().locator("input[value='" + mandate + "']").check(FORCED);
      chair.main().locator("#choose").click();
      chair.page().waitForURL("**/my");
      chair.open("/my/invite");
      chair.main().locator("#send").click();
      chair.main().locator(".field.invalid").first().waitFor();
      chair.look("invite-missing");
      chair.main().locator("#email").fill(address);
      chair.main().locator("input[value=TREASURER]").check(FORCED);
      chair.main().locator("#until").fill(LocalDate.now().plusYears(9).toString());
      chair.look("invite");
      chair.main().locator("#send").click();
      chair.page().waitForURL("**/my/mandates?told=sent");
      chair.look("mandates-sent");

      invited.open(MandatesIT.linkTo(address));
      invited.look("invitation");
      invited.main().locator("#accept").click();
      invited.page().waitForURL("**/my/mandates?told=accepted");
      invited.look("mandates-accepted");
      invited.page().goBack();
      invited.page().reload();
      invited.look("invitation-over");

      chair.open("/my/mandates");
      chair.look("mandates-held");
      Locator own = chair.main().locator("button[value='" + mandate + "']").first();
      own.locator("xpath=ancestor::details/summary").click();
      chair.look("mandates-sure");
      own.click();
      chair.main().locator("#error-summary").first().waitFor();
      chair.look("mandates-last");
      assertThat(Database.count("SELECT COUNT(ended) FROM mandate WHERE id = ?", mandate)).isZero();
    }
  }
}
