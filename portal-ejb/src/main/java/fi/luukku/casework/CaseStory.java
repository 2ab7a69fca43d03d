package fi.luukku.casework;

import fi.luukku.audit.AuditTrail;
import fi.luukku.casework.domain.CaseFile;
import fi.luukku.casework.persistence.CaseFiles;
import fi.luukku.forms.values.TextValue;
import fi.luukku.identity.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Adds to a case's timeline, and tells the rest of the house. */
@Dependent
class CaseStory {
  /** How many characters a message may hold. */
  static final int LONGEST = 10_000;

  @Inject private CaseFiles files;
  @Inject private AuditTrail audit;
  @Inject private Event<CaseEvent> events;
  @Inject private CancelSecrets secrets;
  @Inject private Clock clock;

  /** Stores the changed case with its new entry, writes the trail, tells the observers. */
  void add(Caller caller, CaseFile file, TimelineEntry entry) {
    add(caller, file, entry, List.of());
  }

  /** As {@link #add(Caller, CaseFile, TimelineEntry)}, for an entry that brings documents along. */
  void add(
      Caller caller,
      CaseFile file,
      TimelineEntry entry,
      List<CaseEvent.AttachmentFacts> attachments) {
    tell(file, entry, attachments);
    audit.done(caller, act(entry), "case:" + file.number());
  }

  /** Takes a case back as its citizen; one that is taken back already stays as it is. */
  void takeBack(Caller caller, CaseFile file, String reason) {
    if (file.isTakenBack()) {
      return;
    }
    Optional<String> words = given(reason);
    Instant now = clock.instant();
    file.withdraw(now);
    add(caller, file, Author.CITIZEN.wrote(file, newId(), now, takenBack(file), words));
  }

  /** What a foreign system did. */
  void add(String system, CaseFile file, TimelineEntry entry) {
    tell(file, entry, List.of());
    audit.done(system, act(entry), "case:" + file.number());
  }

  private void tell(
      CaseFile file, TimelineEntry entry, List<CaseEvent.AttachmentFacts> attachments) {
    files.save();
    files.add(file, entry);
    files.save();
    events.fire(event(file, file.facts(attachments), entry));
  }

  private CaseEvent event(CaseFile file, CaseEvent.CaseFacts facts, TimelineEntry entry) {
    if (entry.kind() == TimelineEntry.Kind.MOVED) {
      return new CaseEvent.Moved(facts, entry, secrets.again(file).map(CancelSecret::token));
    }
    if (entry.kind() == TimelineEntry.Kind.SIGNED) {
      return new CaseEvent.Signed(facts, entry);
    }
    boolean takenBack =
        entry.kind() == TimelineEntry.Kind.WITHDRAWN
            || entry.kind() == TimelineEntry.Kind.CANCELLED;
    return takenBack ? new CaseEvent.Withdrawn(facts, entry) : new CaseEvent.Changed(facts, entry);
  }

  static TimelineEntry.Kind takenBack(CaseFile file) {
    return file.status() == CaseStatus.CANCELLED
        ? TimelineEntry.Kind.CANCELLED
        : TimelineEntry.Kind.WITHDRAWN;
  }

  static String act(TimelineEntry entry) {
    return "case-" + entry.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /**
   * The same form with the same in it makes the same id: what is sent twice is written once, and
   * other words from a form that was sent before are written too.
   */
  static String entryId(CaseFile file, TimelineEntry.Kind kind, String formKey, String content) {
    String all = file.id() + ":" + kind + ":" + formKey + ":" + content;
    byte[] name = all.getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(name).toString();
  }

  static String newId() {
    return UUID.randomUUID().toString();
  }

  /** Words that must be there. */
  static String needed(String text) {
    return given(text).orElseThrow(TextMissing::new);
  }

  /** Words that may be missing; what shows nothing is none. */
  static Optional<String> given(String text) {
    if (text == null || TextValue.isInvisible(text)) {
      return Optional.empty();
    }
    String words = text.replace("\r\n", "\n").strip();
    if (TextValue.length(words) > LONGEST) {
      throw new TextTooLong(LONGEST);
    }
    return Optional.of(words);
  }
}
