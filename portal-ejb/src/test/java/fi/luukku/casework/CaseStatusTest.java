package fi.luukku.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseStatusTest {
  @Test
  void an_answer_is_owed_until_a_booking_stands_or_the_case_is_closed() {
    assertThat(Stream.of(CaseStatus.values()).filter(CaseStatus::awaitsAnswer))
        .containsExactly(
            CaseStatus.RECEIVED, CaseStatus.IN_PROGRESS, CaseStatus.WAITING_FOR_CITIZEN);
  }
}
