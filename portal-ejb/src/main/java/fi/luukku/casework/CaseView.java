package fi.luukku.casework;

import fi.luukku.casework.domain.LastDigits;
import fi.luukku.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One case, as its reader may see it.
 *
 * @param citizenName who filed it; empty for an anonymous one
 * @param partyName the organisation it was filed for; empty where the person's own
 * @param handlerId who works on it, as {@link fi.luukku.identity.Caller#id()} names him
 * @param handlerName how he is called
 * @param actBy by when the citizen is expected to do something; what stands in {@code asked}
 * @param asked what the citizen was asked for, while the case waits for him
 * @param outcome key of the outcome, once decided or closed
 * @param answersJson as it was sent, see {@link NewCase#answersJson()}
 * @param timeline oldest first; internal notes only for staff
 * @param steps the way of the case for the status display
 * @param mayWrite whether the citizen may write to it
 * @param mayWithdraw whether the citizen may withdraw or cancel it by himself now
 * @param revision to bring along when something is changed
 * @param doorCode the code for checking in, of an appointment that has one
 */
public record CaseView(
    long id,
    CaseNumber number,
    CaseKind kind,
    CaseStatus status,
    LocalizedText title,
    String serviceKey,
    String queueKey,
    Optional<String> citizenName,
    Optional<String> partyName,
    Optional<String> handlerId,
    Optional<String> handlerName,
    Instant opened,
    Instant changed,
    Optional<LocalDate> expectedBy,
    Optional<LocalDate> actBy,
    Optional<String> asked,
    Optional<NewCase.CaseTime> time,
    Optional<String> outcome,
    NewCase.Contact contact,
    String answersJson,
    List<TimelineEntry> timeline,
    List<CaseEvent.AttachmentFacts> attachments,
    List<CaseStep> steps,
    boolean mayWrite,
    boolean mayWithdraw,
    int revision,
    Optional<String> doorCode) {

  public CaseView {
    timeline = List.copyOf(timeline);
    attachments = List.copyOf(attachments);
    steps = List.copyOf(steps);
  }

  /** The promised day, while an answer is still owed. */
  public Optional<LocalDate> answerBy() {
    return expectedBy.filter(day -> status.awaitsAnswer());
  }

  /** Whether a link that takes it back asks for the last digits of the phone number too. */
  public boolean asksForDigits() {
    return LastDigits.ofBooking(kind, contact).isPresent();
  }

  /** How the party itself is to be reached; nothing where another filed it, and typed his own. */
  public NewCase.Contact ownContact() {
    return partyName.isEmpty()
        ? contact
        : new NewCase.Contact(Optional.empty(), Optional.empty(), contact.language());
  }

  /** Never the content: a view may stand in a log line. */
  @Override
  public String toString() {
    return "CaseView[" + number + "]";
  }
}
