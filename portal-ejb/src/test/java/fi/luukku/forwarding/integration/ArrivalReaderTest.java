package fi.luukku.forwarding.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.casework.BackOfficeAnswer;
import fi.luukku.casework.CaseStatus;
import fi.luukku.forwarding.domain.InboundAddress;
import fi.luukku.forwarding.domain.Rejected;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrivalReaderTest {
  private static final InboundAddress PLAIN = InboundAddress.all(Set.of()).get(0);

  private final ArrivalReader reader = new ArrivalReader();

  private static String event(String type, String data) {
    return "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/s\",\"type\":\"fi.luukku.backoffice."
        + type
        + "\",\"data\":"
        + data.replace('\'', '"')
        + "}";
  }

  @Test
  void reads_a_status_with_what_it_asks_for() throws Rejected {
    String data =
        "{'caseNumber':'MK-2026-000001','status':'waiting-for-citizen',"
            + "'text':'Lähetä tosite','actBy':'2026-12-31'}";
    BackOfficeAnswer.Status status =
        (BackOfficeAnswer.Status) reader.read(event("status.v1", data), PLAIN).answer();
    assertThat(status.status()).isEqualTo(CaseStatus.WAITING_FOR_CITIZEN);
    assertThat(status.actBy()).contains(LocalDate.of(2026, 12, 31));
  }

  @Test
  void a_repeat_becomes_the_same_entry() throws Rejected {
    String data = "{'caseNumber':'MK-2026-000001','text':'Hei'}";
    assertThat(reader.read(event("message.v1", data), PLAIN).answer())
        .isEqualTo(reader.read(event("message.v1", data), PLAIN).answer());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "message.v1|{'caseNumber':'MK-2026-000001'}|required",
        "message.v1|{'caseNumber':'nonsense','text':'x'}|pattern",
        "message.v1|{'caseNumber':'MK-2026-000001','text':'x','extra':1}|additionalProperties",
        "status.v1|{'caseNumber':'MK-2026-000001','status':'decided'}|enum",
        "status.v1|{'caseNumber':'MK-2026-000001','status':'waiting-for-citizen'}|required",
        "decision.v1|{'caseNumber':'MK-2026-000001','outcome':'maybe','text':'x'}|enum",
        "message.v1|{'caseNumber':'MK-2026-000001\\n','text':'x'}|pattern",
        "status.v1|{'caseNumber':'MK-2026-000001','status':'waiting-for-citizen','text':'x','actBy':'+999999999-12-31'}|actBy",
        "status.v1|{'caseNumber':'MK-2026-000001','status':'waiting-for-citizen','text':'x','actBy':'1999-12-31'}|actBy",
        "status.v1|{'caseNumber':'MK-2026-000001','status':'waiting-for-citizen','text':'x','actBy':'2026-02-30'}|actBy",
        "other.v1|{}|type",
        "message.v2|{}|type"
      })
  void rejects_what_breaks_the_schema_and_says_which_rule(String type, String data, String rule) {
    assertThatThrownBy(() -> reader.read(event(type, data), PLAIN))
        .isInstanceOf(Rejected.class)
        .hasMessageContaining(rule);
  }

  @ParameterizedTest
  @CsvSource({"office,\\u200b", "text,\\u200b", "office,' '", "text,\\u00ad\\u2060"})
  void rejects_words_and_names_that_nobody_can_see(String field, String unseen) {
    String data = "{'caseNumber':'MK-2026-000001','text':'x','office':'Avustukset'}";
    String shown = "text".equals(field) ? "'text':'x'" : "'office':'Avustukset'";
    String blank = data.replace(shown, "'" + field + "':'" + unseen + "'");
    assertThatThrownBy(() -> reader.read(event("message.v1", blank), PLAIN))
        .isInstanceOf(Rejected.class)
        .hasMessageContaining("data." + field);
  }

  @Test
  void repeats_no_foreign_name_and_takes_no_control_characters() {
    String data = "{'caseNumber':'MK-2026-000001','text':'x','forged\\nline':1}";
    assertThatThrownBy(() -> reader.read(event("message.v1", data), PLAIN))
        .hasMessageContaining("additionalProperties")
        .hasMessageNotContaining("forged");
    String good = event("message.v1", "{'caseNumber':'MK-2026-000001','text':'x'}");
    assertThatThrownBy(() -> reader.read(good.replace("/s", "/s\\u001b"), PLAIN))
        .isInstanceOf(Rejected.class)
        .hasMessageContaining("source");
  }

  @Test
  void rejects_what_is_no_event_and_repeats_nothing_of_it() {
    assertThatThrownBy(() -> reader.read("131052-308T", PLAIN)).hasMessageNotContaining("131052");
    assertThatThrownBy(() -> reader.read("[]", PLAIN)).isInstanceOf(Rejected.class);
    assertThatThrownBy(() -> reader.read("{}", PLAIN)).isInstanceOf(Rejected.class);
    assertThat(reader.nameOf("rubbish", PLAIN)).isEqualTo(reader.nameOf("rubbish", PLAIN));
  }
}
