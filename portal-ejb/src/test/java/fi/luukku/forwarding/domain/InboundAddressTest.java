package fi.luukku.forwarding.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class InboundAddressTest {
  private static final InboundAddress PLAIN = InboundAddress.all(Set.of("grants")).get(0);
  private static final InboundAddress OWN = InboundAddress.all(Set.of("grants")).get(1);

  @Test
  void a_single_back_office_speaks_for_all_at_the_plain_address() {
    assertThat(InboundAddress.all(Set.of()))
        .singleElement()
        .satisfies(
            plain -> {
              assertThat(plain.name()).isEqualTo("luukku.inbound");
              assertThat(plain.speaksFor("grants")).isTrue();
            });
  }

  @Test
  void an_own_address_speaks_for_its_queue_and_the_plain_one_for_all_others() {
    assertThat(OWN.name()).isEqualTo("luukku.inbound.grants");
    assertThat(OWN.speaksFor("grants")).isTrue();
    assertThat(OWN.speaksFor("streets")).isFalse();
    assertThat(PLAIN.speaksFor("grants")).isFalse();
    assertThat(PLAIN.speaksFor("streets")).isTrue();
  }

  @Test
  void the_same_id_through_another_address_is_another_message() {
    ArrivalName name = new ArrivalName("/system", "1");

    assertThat(PLAIN.named(name)).isEqualTo(name);
    assertThat(OWN.named(name)).isNotEqualTo(name);
    assertThat(OWN.named(name).entryId()).isNotEqualTo(name.entryId());
  }

  @Test
  void nobody_writes_the_name_of_a_message_that_comes_through_another_address() {
    ArrivalName owns = OWN.named(new ArrivalName("/system", "1"));

    assertThat(PLAIN.named(ArrivalName.of(owns.source(), owns.eventId(), "{}"))).isNotEqualTo(owns);
  }
}
