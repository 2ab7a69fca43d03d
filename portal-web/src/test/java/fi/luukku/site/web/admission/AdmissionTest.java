package fi.luukku.site.web.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AdmissionTest {
  private static final int AT_ONCE = 2;

  private final AtomicLong now = new AtomicLong(1_800_000_000_000L);
  private final Admission admission = new Admission(AT_ONCE, now::get);

  private Ticket comes() {
    return Ticket.placeAt(now.incrementAndGet());
  }

  private void fill() {
    for (int i = 0; i < AT_ONCE; i++) {
      assertThat(admission.at(comes()).admitted()).isTrue();
    }
  }

  @Test
  void who_finds_room_comes_in() {
    fill();
    admission.leave();

    assertThat(admission.at(comes()).admitted()).isTrue();
  }

  @Test
  void who_finds_none_is_told_his_place_and_when_to_ask_again() {
    fill();

    List<Admission.Verdict> told =
        IntStream.range(0, 3).mapToObj(i -> admission.at(comes())).toList();

    assertThat(told).extracting(Admission.Verdict::place).containsExactly(1, 2, 3);
    assertThat(told).allMatch(verdict -> !verdict.admitted() && verdict.seconds() >= 3);
  }

  @Test
  void who_asks_again_keeps_his_place_before_those_who_came_later() {
    fill();
    Ticket first = comes();
    admission.at(first);
    IntStream.range(0, 20).forEach(i -> admission.at(comes()));

    assertThat(admission.at(first).place()).isEqualTo(1);
    assertThat(admission.at(comes()).place()).isEqualTo(22);
  }

  @Test
  void who_stands_far_back_does_not_come_in_before_the_head_of_the_line() {
    fill();
    IntStream.range(0, 20).forEach(i -> admission.at(comes()));
    Ticket last = comes();
    admission.at(last);
    admission.leave();

    assertThat(admission.at(last).admitted()).isFalse();
  }

  @Test
  void nothing_stands_idle_for_a_head_that_does_not_come() {
    fill();
    IntStream.range(0, 20).forEach(i -> admission.at(comes()));
    IntStream.range(0, AT_ONCE).forEach(i -> admission.leave());

    assertThat(admission.at(comes()).admitted()).isTrue();
  }

  @Test
  void nobody_waits_for_those_who_have_gone() {
    fill();
    IntStream.range(0, 20).forEach(i -> admission.at(comes()));
    admission.leave();
    now.addAndGet(Admission.CALM_MILLIS);

    assertThat(admission.at(comes()).admitted()).isTrue();
  }

  @Test
  void who_is_inside_comes_before_the_line() {
    fill();
    IntStream.range(0, 20).forEach(i -> admission.at(comes()));
    admission.leave();

    assertThat(admission.inside().admitted()).isTrue();
  }

  @Test
  void a_place_in_the_line_counts_on_a_node_that_has_forgotten_it() {
    fill();
    Ticket early = comes();
    Admission restarted = new Admission(AT_ONCE, now::get);
    IntStream.range(0, AT_ONCE).forEach(i -> restarted.at(comes()));
    IntStream.range(0, 20).forEach(i -> restarted.at(comes()));

    assertThat(restarted.at(early).place()).isEqualTo(1);
  }

  @Test
  void a_long_line_is_counted_too() {
    fill();
    List<Ticket> all = IntStream.range(0, 2_000).mapToObj(i -> comes()).toList();
    all.forEach(admission::at);
    now.addAndGet(300);
    all.forEach(admission::at);

    assertThat(admission.at(all.get(1_500)).place()).isEqualTo(1_501);
  }
}
