package fi.luukku.acceptance.rush;

import fi.luukku.acceptance.faults.Database;
import java.util.Map;

/** Forms as the pages give them, filled in. */
final class Form {
  private static final String EMAIL = "rush@example.org";

  private Form() {}

  /** The form that confirms a reservation, learnt from a hold that is given up. */
  static Fields confirming(Exchange line, Citizen someone, Place place) {
    Answer held = someone.hold(line, place);
    Fields form =
        Fields.pressing(
            new Insider(line).get(held.location(), someone.cookie()).body(), "#confirm");
    Database.change("DELETE FROM occupancy WHERE kind = 'HOLD' AND claim = ?", form.get("hold"));
    Map<String, String> known = form.values();
    Fields filled = form.with("email", EMAIL);
    return known.containsKey("people") ? filled.with("people", "2") : filled;
  }

  /** Gives a reservation back, on the page that asks whether one is sure. */
  static boolean gaveBack(Exchange line, Citizen citizen, String number) {
    Answer page = new Insider(line).get("/my/withdraw?number=" + number, citizen.cookie());
    Fields form = citizen.mine(Fields.pressing(page.body(), "main .button.danger"));
    Answer answer = new Insider(line).post("/my/withdraw", citizen.cookie(), form.written());
    return answer.leadsOn();
  }
}
