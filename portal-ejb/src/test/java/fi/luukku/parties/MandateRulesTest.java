package fi.luukku.parties;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.shared.ContentFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MandateRulesTest {
  @TempDir private Path content;

  private MandateRules rules() {
    return new MandateRules(new ContentFolder(content), Clock.systemUTC());
  }

  @Test
  void a_municipality_that_says_nothing_allows_nothing() {
    assertThat(rules().allow(MandateRole.CHAIR, "reservation", "sports-hall-a")).isFalse();
  }

  @Test
  void only_what_is_named_is_allowed_and_only_in_the_roles_named() throws IOException {
    Files.writeString(
        content.resolve("mandates.yaml"),
        """
        errands:
          - kind: grant-application
            services: [grant-activity]
            roles: [chair]
          - kind: reservation
            roles: [chair, booker]
        """);
    MandateRules rules = rules();

    assertThat(rules.allow(MandateRole.CHAIR, "grant-application", "grant-activity")).isTrue();
    assertThat(rules.allow(MandateRole.BOOKER, "grant-application", "grant-activity")).isFalse();
    assertThat(rules.allow(MandateRole.CHAIR, "grant-application", "grant-youth")).isFalse();
    assertThat(rules.allow(MandateRole.BOOKER, "reservation", "sports-hall-a")).isTrue();
    assertThat(rules.allow(MandateRole.CHAIR, "appointment", "business-advice")).isFalse();
  }

  @Test
  void a_code_of_the_register_is_the_role_that_the_municipality_says_and_else_none()
      throws IOException {
    Files.writeString(
        content.resolve("mandates.yaml"),
        """
        suomiFi:
          booker: [PROK]
          chair: [NIMKO, TJ]
          guardian: [HUOLTAJA]
        """);

    assertThat(rules().roleOf(Set.of("NIMKO"))).contains(MandateRole.CHAIR);
    assertThat(rules().roleOf(Set.of("PROK", "TJ"))).contains(MandateRole.CHAIR);
    assertThat(rules().roleOf(Set.of("PROK"))).contains(MandateRole.BOOKER);
    assertThat(rules().roleOf(Set.of("JAS"))).isEmpty();
    assertThat(rules().roleOf(Set.of("HUOLTAJA"))).isEmpty();
    assertThat(rules().roleOf(Set.of())).isEmpty();
  }
}
