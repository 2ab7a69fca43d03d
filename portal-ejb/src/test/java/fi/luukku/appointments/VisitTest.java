package fi.luukku.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.casework.MeetingWay;
import fi.luukku.shared.Language;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitTest {
  private static final Visit FULL =
      new Visit(
          MeetingWay.PHONE,
          3,
          Optional.of(Language.SV),
          Set.of(DeskFeature.INDUCTION_LOOP, DeskFeature.STEP_FREE),
          Optional.of("uk"));

  @Test
  void is_read_as_it_was_written() {
    assertThat(FULL.token()).isEqualTo("phone.3.sv.step-free_induction-loop.uk");
    assertThat(Visit.of(FULL.token())).isEqualTo(FULL);
    assertThat(Visit.of(Visit.plain().token())).isEqualTo(Visit.plain());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "phone.2",
        "fax.1...",
        "place.0...",
        "place.100...",
        "place.-1...",
        "place.1.de..",
        "place.1..pool.",
        "place.1...<script>",
        "place.1...uk.x"
      })
  void what_is_no_visit_is_refused(String token) {
    assertThatThrownBy(() -> Visit.of(token)).isInstanceOf(VisitNotOffered.class);
  }

  @Test
  void what_the_service_does_not_offer_is_refused_one_by_one() {
    VisitChoices choices =
        new VisitChoices(
            List.of(MeetingWay.PLACE, MeetingWay.PHONE),
            3,
            Duration.ofMinutes(15),
            Set.of(Language.SV),
            Set.of(DeskFeature.values()),
            List.of("uk"));
    choices.check(FULL);
    for (String other : List.of("video.1...", "place.4...", "place.1.en..", "place.1...ar")) {
      assertThatThrownBy(() -> choices.check(Visit.of(other))).isInstanceOf(VisitNotOffered.class);
    }
  }

  @Test
  void a_case_keeps_the_visit_and_reads_what_was_kept_before_there_were_any() {
    BookedVisit booked =
        new BookedVisit(
            "advice",
            "library",
            "desk-1",
            FULL,
            Optional.of("https://video.example/x"),
            Optional.of("{\"format\":1}"));
    assertThat(BookedVisit.read(booked.write("a", "b"))).contains(booked);

    String old =
        "{\"form\":\"appointment\",\"version\":1,\"answers\":{\"service\":\"advice\","
            + "\"servicePoint\":\"library\",\"desk\":\"desk-1\",\"starts\":\"a\",\"ends\":\"b\"}}";
    assertThat(BookedVisit.read(old).orElseThrow().visit()).isEqualTo(Visit.plain());
    assertThat(BookedVisit.read("{\"form\":\"reservation\"}")).isEmpty();
  }
}
