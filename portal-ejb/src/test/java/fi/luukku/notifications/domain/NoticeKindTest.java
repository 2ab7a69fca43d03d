package fi.luukku.notifications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.casework.CaseEvent;
import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.MeetingWay;
import fi.luukku.casework.TimelineEntry;
import fi.luukku.casework.domain.CaseFile;
import fi.luukku.casework.domain.Filer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticeKindTest {
  @Test
  void another_desk_is_told_to_who_comes_to_it_and_another_time_to_all() {
    for (MeetingWay way : MeetingWay.values()) {
      assertThat(NoticeKind.of(moved(way, TimelineEntry.Actor.STAFF)).isPresent())
          .as(way.key())
          .isEqualTo(way.isAtPlace());
      assertThat(NoticeKind.of(moved(way, TimelineEntry.Actor.CITIZEN))).contains(NoticeKind.MOVED);
    }
  }

  private static CaseEvent moved(MeetingWay way, TimelineEntry.Actor by) {
    CaseFile file =
        new CaseFile(
            1,
            new CaseNumber("MK-2026-000042"),
            new Filer(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
            CaseFixture.metBy(way, CaseFixture.appointmentTomorrow()),
            Instant.EPOCH);
    TimelineEntry entry =
        new TimelineEntry(
            "id",
            Instant.EPOCH,
            TimelineEntry.Kind.MOVED,
            CaseStatus.CONFIRMED,
            by,
            "",
            Optional.empty(),
            Optional.empty(),
            true);
    return new CaseEvent.Moved(file.facts(List.of()), entry, Optional.empty());
  }
}
