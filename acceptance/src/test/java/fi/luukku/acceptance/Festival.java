package fi.luukku.acceptance;

import com.microsoft.playwright.Locator.SetCheckedOptions;
import com.microsoft.playwright.options.FilePayload;
import fi.luukku.acceptance.faults.Database;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The form with every kind of question, filled in but for its last page. */
final class Festival {
  static final String PROGRAMME = "/grants/programme?key=everything";
  private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

  private static final SetCheckedOptions FORCED = new SetCheckedOptions().setForce(true);

  private Festival() {}

  /** Begins it; the answers of all pages but the last are there at once. */
  static void begin(Visitor visitor) {
    visitor.open(PROGRAMME);
    visitor.press(visitor.main().locator("form .button").first());
    String draft = parameter(visitor, "draft");
    Database.change("UPDATE draft SET answers = ? WHERE id = ?", answers(), draft);
    visitor.open("/grants/apply?draft=" + draft + "&page=end");
  }

  /** Fills in the last page: with a plan, and who else signs. */
  static void end(Visitor visitor, String signatory) {
    visitor
        .page()
        .locator("[name='q.plan'][type=file]")
        .setInputFiles(new FilePayload("kartta.pdf", "application/pdf", PDF));
    visitor.page().locator("[name='q.signatory']").fill(signatory);
    visitor.page().locator("[name='q.sure'][value=yes]").setChecked(true, FORCED);
    visitor.press(visitor.page().locator(".actions [name=continue]"));
  }

  /** Sends it from the page of checking. */
  static String send(Visitor visitor, String mail) {
    visitor.page().locator("#email").fill(mail);
    visitor.press(visitor.page().locator("#send"));
    visitor.page().waitForURL("**/receipt**");
    return parameter(visitor, "number");
  }

  private static String parameter(Visitor visitor, String name) {
    return visitor.page().url().replaceAll(".*[?&]" + name + "=([^&]*).*", "$1");
  }

  private static String answers() {
    try (InputStream in = Festival.class.getResourceAsStream("/everything-v2.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
