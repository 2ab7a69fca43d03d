package fi.luukku.casework;

import fi.luukku.casework.domain.CaseFile;
import fi.luukku.identity.Caller;
import java.time.Instant;
import java.util.Optional;

/** Who stands behind timeline entries, with the name to show. */
record Author(TimelineEntry.Actor by, String name) {
  static final Author CITIZEN = new Author(TimelineEntry.Actor.CITIZEN, "");

  static Author staff(Caller caller) {
    return new Author(TimelineEntry.Actor.STAFF, caller.name());
  }

  static Author backOffice(String office) {
    return new Author(TimelineEntry.Actor.BACK_OFFICE, office);
  }

  /** An entry with the status the case has now. */
  TimelineEntry wrote(
      CaseFile file, String id, Instant at, TimelineEntry.Kind kind, Optional<String> text) {
    Optional<String> outcome = file.status().isOpen() ? Optional.empty() : file.outcome();
    boolean visible = kind != TimelineEntry.Kind.NOTE;
    return new TimelineEntry(id, at, kind, file.status(), by, name, text, outcome, visible);
  }
}
