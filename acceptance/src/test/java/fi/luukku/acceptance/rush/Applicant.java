package fi.luukku.acceptance.rush;

import fi.luukku.acceptance.faults.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody whose application is filled in and lacks the button that sends it. */
record Applicant(Citizen citizen, String draft) {
  private static final String CHECK = "/grants/check";
  private static final Pattern NUMBER = Pattern.compile("MK-\\d{4}-\\d{6,9}");
  private static final int MOST_TRIES = 60;
  private static final String ANSWERS =
      "{\"format\":1,\"form\":\"grant-project\",\"version\":3,\"answers\":{"
          + "\"applicant_kind\":{\"typed\":[\"group\"]},"
          + "\"group_members\":{\"typed\":[\"Aino Esimerkki, Elli Esimerkki, Otto Esimerkki\"]},"
          + "\"contact_name\":{\"typed\":[\"Aino Esimerkki\"]},"
          + "\"contact_email\":{\"typed\":[\"rush@example.org\"]},"
          + "\"contact_phone\":{\"typed\":[\"040 123 4567\"]},"
          + "\"iban\":{\"typed\":[\"FI21 1234 5600 0007 85\"]},"
          + "\"project_name\":{\"typed\":[\"Satamajuhla\"]},"
          + "\"project_plan\":{\"typed\":[\"Soitamme ja syömme yhdessä satamassa yhden päivän.\"]},"
          + "\"starts\":{\"typed\":[\"1.6.2027\"]},\"ends\":{\"typed\":[\"2.6.2027\"]},"
          + "\"languages\":{\"typed\":[\"fi\",\"sv\"]},\"has_partners\":{\"typed\":[\"no\"]},"
          + "\"budget\":{\"rows\":[{\"item\":\"Lavan vuokra\",\"amount\":\"1500,00\"},"
          + "{\"item\":\"Soittajien palkkiot\",\"amount\":\"900\"}]},"
          + "\"income\":{\"typed\":[\"400\"]},\"applied\":{\"typed\":[\"1500\"]}}}";

  /**
   * What came of it.
   *
   * @param pressed when the first byte was sent
   * @param status of the last answer that was not a form handed back
   * @param errorPages answers that nobody should see
   */
  record Outcome(
      String draft,
      Instant pressed,
      int status,
      int handedBack,
      int errorPages,
      Optional<String> receipt,
      long millis,
      String story) {}

  static Applicant withDraft(Citizen citizen) {
    String draft = UUID.randomUUID().toString();
    Database.change(
        "INSERT INTO draft (id, owner_key, owner_name, kind, service_key, answers, revision,"
            + " started, updated) VALUES (?, ?, 'Aino Esimerkki', 'GRANT_APPLICATION', ?, ?, 1,"
            + " UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))",
        draft,
        citizen.owner(),
        ClosingRound.PROGRAMME,
        ANSWERS);
    return new Applicant(citizen, draft);
  }

  /** The form of the page that sends, filled in. */
  Fields form(Exchange line) {
    Answer page = new Insider(line).get(CHECK + "?draft=" + draft, citizen.cookie());
    return Fields.pressing(page.body(), "#send").with("email", "rush@example.org");
  }

  /**
   * Waits for the moment and presses; again whenever the form is handed back, until it is taken.
   */
  Outcome presses(Fields form, Instant when) {
    LockSupport.parkNanos(Math.max(0, Duration.between(Instant.now(), when).toNanos()));
    try (Exchange line = Exchange.open()) {
      return sent(line, citizen.mine(form.with("draft", draft)));
    }
  }

  private Outcome sent(Exchange line, Fields first) {
    Instant pressed = Instant.now();
    Fields fields = first;
    int handedBack = 0;
    Answer answer = line.post(CHECK, citizen.cookie(), fields.written());
    while (answer.status() == 503 && handedBack < MOST_TRIES) {
      handedBack++;
      if (!answer.body().contains("name=\"pressed\"")) {
        break;
      }
      int seconds = answer.header("Retry-After").map(Integer::parseInt).orElse(3);
      LockSupport.parkNanos(Duration.ofSeconds(seconds).toNanos());
      fields = Fields.pressing(answer.body(), "main form button");
      answer = line.post(CHECK, citizen.cookie(), fields.written());
    }
    Optional<String> number = answer.leadsOn() ? receipt(line, answer) : Optional.empty();
    long millis = Duration.between(pressed, Instant.now()).toMillis();
    boolean error = !answer.leadsOn() && answer.status() != 422;
    return new Outcome(
        draft,
        pressed,
        answer.status(),
        handedBack,
        error ? 1 : 0,
        number,
        millis,
        number.isPresent() ? "taken" : answer.status() + " " + Check.words(answer.body()));
  }

  private Optional<String> receipt(Exchange line, Answer sent) {
    String page = new Insider(line).get(path(sent.location()), citizen.cookie()).body();
    Matcher number = NUMBER.matcher(page);
    return number.find() ? Optional.of(number.group()) : Optional.empty();
  }

  /** The path of an address that an answer leads to. */
  static String path(String location) {
    return location.replaceFirst("^https?://[^/]*", "");
  }
}
