package fi.luukku.grants;

import fi.luukku.forms.Answer;
import fi.luukku.forms.Answers;
import java.util.List;
import java.util.Map;

/** Answers to the form {@code grant-project}. */
final class ProjectAnswers {
  private ProjectAnswers() {}

  /** All that is asked of a group without partners, and nothing to mend. */
  static Answers complete() {
    return Answers.none()
        .with("applicant_kind", "group")
        .with("group_members", "Aino Esimerkki, Elli Esimerkki, Otto Esimerkki")
        .with("contact_name", "Aino Esimerkki")
        .with("contact_email", "aino@example.org")
        .with("contact_phone", "040 123 4567")
        .with("iban", "FI21 1234 5600 0007 85")
        .with("project_name", "Satamajuhla")
        .with("project_plan", "Soitamme, laulamme ja syömme yhdessä satamassa yhden päivän.")
        .with("starts", "1.6.2027")
        .with("ends", "2.6.2027")
        .with("languages", "fi", "sv")
        .with("has_partners", "no")
        .with(
            "budget",
            new Answer.Rows(
                List.of(
                    Map.of("item", "Lavan vuokra", "amount", "1500,00"),
                    Map.of("item", "Soittajien palkkiot", "amount", "900"))))
        .with("income", "400")
        .with("applied", "1500");
  }
}
