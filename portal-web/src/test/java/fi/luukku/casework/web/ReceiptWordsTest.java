package fi.luukku.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.NewCase;
import fi.luukku.forms.AnswersJson;
import fi.luukku.forms.InventedAnswers;
import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReceiptWordsTest {
  private static final FormDefinition REPORT =
      PublishedForms.load().findLatest("service-request").orElseThrow();
  private static final String ADDRESS = "aino@example.org";

  @Test
  void who_gets_e_mail_is_promised_to_be_told() {
    ReceiptWords words = new ReceiptWords(report(Optional.of(ADDRESS), ADDRESS));

    assertThat(words.nextKey()).isEqualTo("receipt.next.service_request");
    assertThat(words.mailKey()).isEqualTo("receipt.mail");
  }

  @Test
  void who_gave_no_address_is_promised_nothing_and_told_why() {
    ReceiptWords words = new ReceiptWords(report(Optional.empty(), ""));

    assertThat(words.nextKey()).isEqualTo("receipt.next.service_request_untold");
    assertThat(words.mailKey()).isEqualTo("receipt.mail.none");
  }

  @Test
  void whose_address_got_many_is_told_that() {
    ReceiptWords words = new ReceiptWords(report(Optional.empty(), ADDRESS));

    assertThat(words.nextKey()).isEqualTo("receipt.next.service_request_untold");
    assertThat(words.mailKey()).isEqualTo("receipt.mail.many");
  }

  private static CaseView report(Optional<String> email, String typed) {
    String answers = AnswersJson.write(REPORT, InventedAnswers.of(REPORT).with("email", typed));
    return new CaseView(
        1,
        CaseNumber.parse("MK-2026-000001").orElseThrow(),
        CaseKind.SERVICE_REQUEST,
        CaseStatus.RECEIVED,
        new LocalizedText("Kuoppa", "Grop", "Pothole"),
        "report",
        "streets",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Instant.EPOCH,
        Instant.EPOCH,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new NewCase.Contact(email, Optional.empty(), Language.EN),
        answers,
        List.of(),
        List.of(),
        List.of(),
        false,
        false,
        1,
        Optional.empty());
  }
}
