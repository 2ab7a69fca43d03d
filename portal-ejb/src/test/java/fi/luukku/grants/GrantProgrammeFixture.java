package fi.luukku.grants;

import fi.luukku.shared.LocalizedText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Programmes for tests. */
final class GrantProgrammeFixture {
  private GrantProgrammeFixture() {}

  /** Takes applications from 2.11.2026 to 15.1.2027 at 16, and decides in eight weeks. */
  static GrantProgramme openInWinter() {
    return programme(
        new ApplicationRound(
            "winter",
            LocalizedText.same("2027"),
            LocalDate.of(2026, 11, 2),
            LocalDate.of(2027, 1, 15),
            LocalTime.of(16, 0),
            0));
  }

  /** Takes applications until the end of 2030. */
  static GrantProgramme openAllTheTime() {
    return programme(
        new ApplicationRound(
            "always",
            LocalizedText.same("jatkuva"),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2030, 12, 31),
            LocalTime.of(16, 0),
            0));
  }

  private static GrantProgramme programme(ApplicationRound round) {
    LocalizedText words = LocalizedText.same("Avustus");
    return new GrantProgramme(
        "grant",
        words,
        words,
        words,
        words,
        words,
        0,
        0,
        100,
        List.of(),
        "grant",
        1,
        "substantial",
        Optional.of(30),
        List.of(round),
        8,
        "grants");
  }
}
