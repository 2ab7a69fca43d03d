package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.acceptance.BackOfficeClient;
import fi.luukku.acceptance.Product;
import org.junit.jupiter.api.Test;

/** A back office that sends far too much reaches the dead letters, and nobody's memory. */
class LargeMessageIT {
  private static final int LARGE = 2_000_000;

  @Test
  void what_is_larger_than_any_event_is_laid_aside_with_the_reason() {
    String portal = Product.endpoint("pid.portal");
    try (BackOfficeClient office = BackOfficeClient.connect()) {
      office.send(
          "luukku.inbound", "{\"specversion\":\"1.0\",\"id\":\"" + "x".repeat(LARGE) + "\"}");
      assertThat(office.awaitReason("luukku.inbound.dead", "larger than"))
          .hasSizeGreaterThan(LARGE);
    }
    assertThat(Product.endpoint("pid.portal")).as("nobody died of it").isEqualTo(portal);
  }
}
