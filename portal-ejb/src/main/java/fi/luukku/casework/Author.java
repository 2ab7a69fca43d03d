package fi.luukku.casework;

import fi.luukku.casework.domain.CaseFile;
import fi.luukku.identity.Caller;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Who stands behind timeline entries, with the name to show. */
record Author(TimelineEntry.Actor by, String name) {
  private static final Set<TimelineEntry.Kind> INTERNAL =
      EnumSet.of(
          TimelineEntry.Kind.NOTE, TimelineEntry.Kind.GIVEN_BACK, TimelineEntry.Kind.ASSIGNED);

  static final Author CITIZEN = new Author(TimelineEntry.Actor.CITIZEN, "");

  static final Author SYSTEM = new Author(TimelineEntry.Actor.SYSTEM, "");

  static Author coSigner(Caller caller) {
    return new Author(TimelineEntry.Actor.CO_SIGNER, caller.name());
  }

  static Author staff(Caller caller) {
    return new Author(TimelineEntry.Actor.STAFF, caller.name());
  }

  static Author backOffice(String office) {
    return new Author(TimelineEntry.Actor.BACK_OFFICE, office);
  }

  /** An entry with the status the case has now. */
  TimelineEntry wrote(
      CaseFile file, String id, Instant at, TimelineEntry.Kind kind, Optional<String> text) {
    boolean visible = !INTERNAL.contains(kind);
    return new TimelineEntry(
        id, at, kind, file.status(), by, name, text, outcome(file, kind), visible);
  }

  /** Of an ended case its own; a decision that leaves a booking open has granted it. */
  private static Optional<String> outcome(CaseFile file, TimelineEntry.Kind kind) {
    if (!file.status().isOpen()) {
      return file.outcome();
    }
    return kind == TimelineEntry.Kind.DECISION ? Optional.of(Outcomes.GRANTED) : Optional.empty();
  }
}
