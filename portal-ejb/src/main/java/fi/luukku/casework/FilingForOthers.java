package fi.luukku.casework;

import fi.luukku.audit.AuditTrail;
import fi.luukku.casework.domain.CaseFile;
import fi.luukku.casework.domain.Filer;
import fi.luukku.casework.domain.LastDigits;
import fi.luukku.casework.domain.Visit;
import fi.luukku.casework.persistence.CaseFiles;
import fi.luukku.forms.values.TextValue;
import fi.luukku.identity.Caller;
import fi.luukku.identity.Secrets;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where a booking capability opens a case for somebody who called a member of staff or stands at
 * the counter, inside its own transaction. It belongs to a person whom an earlier case of his
 * names, else to nobody's account: then a link in its mail opens it, as with any case that was
 * filed without signing in.
 */
@Stateless
@RolesAllowed("STAFF")
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class FilingForOthers {
  @Inject private CaseFiles files;
  @Inject private CaseReach reach;
  @Inject private AuditTrail audit;
  @Inject private Event<CaseEvent> events;
  @Inject private Secrets secrets;
  @Inject private CancelSecrets cancels;
  @Inject private CasePrefix prefix;
  @Inject private Clock clock;

  /**
   * For whom staff book.
   *
   * @param id of a person whom the portal knows; empty where it is nobody's account
   * @param name as he is called; empty where nobody asked
   */
  public record Person(Optional<String> id, Optional<String> name) {
    private static final int LONGEST = 200;

    /** A name that is longer than a case keeps is cut. */
    public Person {
      name = name.map(whole -> TextValue.first(LONGEST, whole));
    }

    /** Never the name: it may stand in a log line. */
    @Override
    public String toString() {
      return "Person[]";
    }
  }

  /**
   * Whom a case of his own names. Being found by it is written to the audit trail.
   *
   * @throws CaseUnknown where the number is none of the caller's queues, or the case is nobody's or
   *     an organisation's
   */
  public Person of(Caller staff, CaseNumber number) {
    CaseFile file =
        files
            .find(number)
            .filter(one -> reach.serves(staff, one.queueKey()))
            .filter(one -> one.personId().isPresent() && one.partyId().isEmpty())
            .orElseThrow(
                () -> {
                  reach.denied(staff, number);
                  return new CaseUnknown();
                });
    audit.looked(staff, "case-read", "case:" + number, file.people());
    return new Person(file.personId(), file.citizenName());
  }

  /**
   * How the person of a case is reached: as he has said there, and where he has not, as is said
   * now.
   *
   * @throws CaseUnknown as {@link #of}
   */
  public NewCase.Contact contactOf(Caller staff, CaseNumber number, NewCase.Contact now) {
    NewCase.Contact his =
        files
            .find(number)
            .filter(one -> reach.serves(staff, one.queueKey()))
            .map(one -> one.facts(List.of()).contact())
            .orElseThrow(CaseUnknown::new);
    return new NewCase.Contact(
        his.email().or(now::email), his.phone().or(now::phone), his.language());
  }

  /**
   * Opens a case with its first timeline entry, by the name of the member of staff, and tells it
   * with {@link CaseEvent.Opened}. The same form again opens nothing and answers with the first
   * receipt ({@link Receipt#repeated()}).
   *
   * @param formKey made when the form was shown
   * @param booking takes the time and says what the case is; asked only where the form is new
   * @throws fi.luukku.shared.NotFound where the case would stand in a queue that is not the
   *     caller's
   */
  public Receipt open(
      Caller staff, Person person, StaffWay way, String formKey, Supplier<NewCase> booking) {
    return files
        .claim(staff.ownerKey(), formKey)
        .map(slot -> open(staff, person, way, formKey, booking.get(), slot))
        .orElseGet(() -> first(staff, formKey));
  }

  private Receipt open(
      Caller staff,
      Person person,
      StaffWay way,
      String formKey,
      NewCase wanted,
      CaseFiles.Slot slot) {
    CaseNumber number = CaseNumber.of(prefix.current(), slot.now(), slot.id());
    if (!reach.serves(staff, wanted.queueKey())) {
      throw reach.denied(staff, number);
    }
    Optional<FollowUp> followUp =
        person.id().isPresent() ? Optional.empty() : Optional.of(followUp(staff, formKey));
    Optional<CancelSecret> cancel =
        LastDigits.ofBooking(wanted.kind(), wanted.contact())
            .map(digits -> cancels.of(number, wanted.idempotencyKey()));
    Filer filer =
        new Filer(person.id(), person.name(), followUp.map(FollowUp::hash), Optional.empty());
    CaseFile file = new CaseFile(slot.id(), number, filer, wanted, slot.now());
    file.bookedByStaff(way);
    cancel.map(CancelSecret::hash).ifPresent(file::cancelBy);
    DoorCode.forCase(wanted).map(DoorCode::code).ifPresent(file::checkInBy);
    if (way == StaffWay.COUNTER) {
      new Visit(file).comes(clock.instant());
    }
    files.add(file);
    files.add(file, CaseFiling.opened(staff, file));
    files.save();
    events.fire(
        new CaseEvent.Opened(
            file.facts(List.of()), followUp.map(FollowUp::token), cancel.map(CancelSecret::token)));
    audit.done(staff, "case-opened-for-other", "case:" + number);
    return CaseFiling.receipt(file, Optional.empty(), false);
  }

  private Receipt first(Caller staff, String formKey) {
    return files
        .filed(staff.ownerKey(), formKey)
        .map(file -> CaseFiling.receipt(file, Optional.empty(), true))
        .orElseThrow(() -> new IllegalStateException("A claimed key has no case."));
  }

  private FollowUp followUp(Caller staff, String formKey) {
    return FollowUp.of(secrets.key("follow-up links"), staff.ownerKey(), formKey);
  }
}
