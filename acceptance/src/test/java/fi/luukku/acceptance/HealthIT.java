package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HealthIT {
  @Test
  void is_ready_when_the_launcher_says_so() {
    assertThat(Product.readiness()).isEqualTo(200);
  }
}
