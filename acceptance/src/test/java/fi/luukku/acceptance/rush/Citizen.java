package fi.luukku.acceptance.rush;

import fi.luukku.acceptance.measure.PlainVisitor;
import fi.luukku.acceptance.measure.PreparedSignIns;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who is signed in and has a page open.
 *
 * @param person his id
 * @param cookie as the browser sends it
 * @param token what the forms of his pages carry
 */
record Citizen(String person, String cookie, String token) {
  private static final int AT_A_TIME = 4;
  private static final String CSRF = "name=\"csrf\" value=\"";

  /** So many, each another person, all with a page open. */
  static List<Citizen> signedIn(int count) throws Exception {
    PreparedSignIns signIns = PreparedSignIns.like(new PlainVisitor().signIn("testi.aino"));
    List<Together.Work<Citizen>> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      PreparedSignIns.SignIn made = signIns.nextPerson();
      String cookie = "luukku-session=" + made.cookie();
      all.add(
          line -> new Citizen(made.person(), cookie, token(new Insider(line).get("/my", cookie))));
    }
    return Together.of(AT_A_TIME, all).results();
  }

  private static String token(Answer page) {
    int at = page.body().indexOf(CSRF) + CSRF.length();
    if (page.status() != 200 || at < CSRF.length()) {
      throw new IllegalStateException("Who is signed in got " + page.head());
    }
    return page.body().substring(at, page.body().indexOf('"', at));
  }

  /** Presses the button with which a time is held. */
  Answer hold(Exchange line, Place place) {
    return new Insider(line).post(Place.PAGE, cookie, mine(place.form()).written());
  }

  /** Presses the button with which a held time is confirmed. */
  Answer confirm(Exchange line, Fields form, String hold) {
    return new Insider(line)
        .post("/facilities/confirm", cookie, mine(form.with("hold", hold)).written());
  }

  /** As the engine knows him. */
  String owner() {
    return "citizen:" + person;
  }

  Fields mine(Fields form) {
    return form.with("csrf", token).with("once", UUID.randomUUID().toString());
  }
}
