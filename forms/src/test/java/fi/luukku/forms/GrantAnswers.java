package fi.luukku.forms;

import fi.luukku.forms.definition.FormDefinition;
import java.util.List;
import java.util.Map;

/** Answers to the activity grant. */
final class GrantAnswers {

  static final FormDefinition FORM =
      PublishedForms.load().findLatest("grant-activity").orElseThrow();

  private GrantAnswers() {}

  static Answers complete() {
    return Answers.none()
        .with("association_name", "Mallin Partio ry")
        .with("business_id", "1234567-1")
        .with("member_count", "140")
        .with("contact_name", "Aino Testinen")
        .with("contact_email", "aino@example.fi")
        .with("contact_phone", "040 123 4567")
        .with("iban", "fi21 1234 5600 0007 85")
        .with("activity_plan", "Viikoittaiset kokoukset ja kaksi leiriä Mallikunnassa.")
        .with("target_groups", "children", "young")
        .with("participants", "200")
        .with("earlier_grant", "no")
        .with("budget", rows(Map.of("item", "Tilavuokra", "amount", "1 500,50"), cost("2500")))
        .with("own_funding", "1 000,00")
        .with("applied", "2 000")
        .withFile("rules", "file-1")
        .withFile("accounts", "file-2");
  }

  static Answers completeWithEarlierGrant() {
    return complete()
        .with("earlier_grant", "yes")
        .with("earlier_amount", "800")
        .with("earlier_year", "2025")
        .with("earlier_use", "Kesäleiriin");
  }

  static Map<String, String> cost(String amount) {
    return Map.of("item", "Leiri", "amount", amount);
  }

  @SafeVarargs
  static Answer.Rows rows(Map<String, String>... rows) {
    return new Answer.Rows(List.of(rows));
  }
}
