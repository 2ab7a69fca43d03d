package fi.luukku.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.TimelineEntry;
import fi.luukku.casework.TimelineEntry.Kind;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseStoryTest {
  @ParameterizedTest
  @CsvSource({
    "MESSAGE, RECEIVED, true",
    "STATUS_CHANGED, WAITING_FOR_CITIZEN, true",
    "STATUS_CHANGED, IN_PROGRESS, false",
    "CLOSED, CLOSED, false",
    "NOTE, WAITING_FOR_CITIZEN, false"
  })
  void what_the_citizen_is_asked_for_is_a_message(Kind kind, CaseStatus status, boolean message) {
    assertThat(CaseStoryBacking.isMessage(entry(kind, status, Optional.of("Send the plan."))))
        .isEqualTo(message);
  }

  @Test
  void waiting_without_words_is_none() {
    TimelineEntry silent =
        entry(Kind.STATUS_CHANGED, CaseStatus.WAITING_FOR_CITIZEN, Optional.empty());
    assertThat(CaseStoryBacking.isMessage(silent)).isFalse();
  }

  private static TimelineEntry entry(Kind kind, CaseStatus status, Optional<String> text) {
    return new TimelineEntry(
        "1",
        Instant.EPOCH,
        kind,
        status,
        TimelineEntry.Actor.STAFF,
        "Sari",
        text,
        Optional.empty(),
        true);
  }
}
