package fi.luukku.casework;

import fi.luukku.documents.DocumentRecord;
import fi.luukku.identity.AssuranceLevel;
import fi.luukku.identity.Caller;
import fi.luukku.identity.SignedIn;
import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Callers and cases that tests speak of. */
public final class CaseFixture {
  /** The queue of most fixtures. */
  public static final String QUEUE = "tekninen";

  private CaseFixture() {}

  public static Caller someCitizen() {
    return Caller.citizen(
            UUID.randomUUID().toString(), "Aino Esimerkki", AssuranceLevel.SUBSTANTIAL)
        .identifiedAt(Instant.now());
  }

  public static Caller someVisitor() {
    return Caller.visitor(UUID.randomUUID().toString());
  }

  public static Caller handlerOf(String... queues) {
    return staff(Set.of("STAFF", "HANDLER"), Set.of(queues));
  }

  public static Caller manager() {
    return staff(Set.of("STAFF", "MANAGER"), Set.of());
  }

  private static Caller staff(Set<String> roles, Set<String> queues) {
    return new Caller(
        Caller.Kind.STAFF,
        UUID.randomUUID().toString(),
        "Sari Käsittelijä",
        roles,
        queues,
        AssuranceLevel.HIGH);
  }

  /** A document that nobody has uploaded. */
  public static DocumentRecord document() {
    return new DocumentRecord("id", "kuva.png", "image/png", 1, "00", Instant.EPOCH);
  }

  /** A pothole, reported just now. */
  public static NewCase pothole() {
    return pothole(UUID.randomUUID().toString(), List.of());
  }

  /** What is told when somebody signs in of whom the provider knows no more than a name. */
  public static SignedIn signedIn(Caller person) {
    return new SignedIn(
        person.id(),
        false,
        "Aino",
        "Esimerkki",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "/");
  }

  public static NewCase pothole(String key, List<String> attachments) {
    return made(CaseKind.SERVICE_REQUEST, key, CaseStatus.RECEIVED, Optional.empty(), attachments);
  }

  /** The same where another person has yet to sign it. */
  public static NewCase unsigned(NewCase one) {
    return new NewCase(
        one.kind(),
        one.idempotencyKey(),
        one.serviceKey(),
        one.queueKey(),
        one.title(),
        CaseStatus.AWAITING_SIGNATURE,
        one.expectedBy(),
        one.time(),
        one.contact(),
        one.answersJson(),
        one.attachments(),
        one.withdrawUntil());
  }

  /** The same for another work queue. */
  public static NewCase inQueue(NewCase one, String queue) {
    return like(one, queue, one.expectedBy(), one.time(), one.contact());
  }

  /** The same with a promised day that was yesterday. */
  public static NewCase promisedForYesterday(NewCase one) {
    LocalDate yesterday = LocalDate.now(fi.luukku.shared.TimeSource.LOCAL).minusDays(1);
    return like(one, one.queueKey(), Optional.of(yesterday), one.time(), one.contact());
  }

  /** The same by somebody who gives no phone number. */
  public static NewCase withoutPhone(NewCase one) {
    NewCase.Contact contact = one.contact();
    return like(
        one,
        one.queueKey(),
        one.expectedBy(),
        one.time(),
        new NewCase.Contact(contact.email(), Optional.empty(), contact.language()));
  }

  /** The same where one does not come to the place. */
  public static NewCase metBy(MeetingWay way, NewCase one) {
    Optional<NewCase.CaseTime> elsewhere =
        one.time()
            .map(
                time ->
                    new NewCase.CaseTime(
                        time.starts(), time.ends(), LocalizedText.same("Muualla"), way));
    return like(one, one.queueKey(), one.expectedBy(), elsewhere, one.contact());
  }

  /** The same with these answers. */
  public static NewCase answering(NewCase one, String answersJson) {
    return like(one, one.queueKey(), one.expectedBy(), one.time(), one.contact(), answersJson);
  }

  private static NewCase like(
      NewCase one,
      String queue,
      Optional<LocalDate> expectedBy,
      Optional<NewCase.CaseTime> time,
      NewCase.Contact contact) {
    return like(one, queue, expectedBy, time, contact, one.answersJson());
  }

  private static NewCase like(
      NewCase one,
      String queue,
      Optional<LocalDate> expectedBy,
      Optional<NewCase.CaseTime> time,
      NewCase.Contact contact,
      String answersJson) {
    return new NewCase(
        one.kind(),
        one.idempotencyKey(),
        one.serviceKey(),
        queue,
        one.title(),
        one.status(),
        expectedBy,
        time,
        contact,
        answersJson,
        one.attachments(),
        one.withdrawUntil());
  }

  public static NewCase grantApplication() {
    String key = UUID.randomUUID().toString();
    return made(CaseKind.GRANT_APPLICATION, key, CaseStatus.RECEIVED, Optional.empty(), List.of());
  }

  /** An hour in the library, tomorrow. */
  public static NewCase appointmentTomorrow() {
    Instant starts = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
    return appointmentAt(starts);
  }

  public static NewCase appointmentAt(Instant starts) {
    String key = UUID.randomUUID().toString();
    return made(CaseKind.APPOINTMENT, key, CaseStatus.CONFIRMED, hourFrom(starts), List.of());
  }

  /** A reservation that somebody must approve. */
  public static NewCase reservationToApproveAt(Instant starts) {
    String key = UUID.randomUUID().toString();
    return made(CaseKind.RESERVATION, key, CaseStatus.RECEIVED, hourFrom(starts), List.of());
  }

  private static Optional<NewCase.CaseTime> hourFrom(Instant starts) {
    return Optional.of(
        NewCase.CaseTime.atPlace(
            starts,
            starts.plus(1, ChronoUnit.HOURS),
            new LocalizedText("Pääkirjasto", "Huvudbiblioteket", "Main library")));
  }

  private static NewCase made(
      CaseKind kind,
      String key,
      CaseStatus status,
      Optional<NewCase.CaseTime> time,
      List<String> attachments) {
    return new NewCase(
        kind,
        key,
        "streets.pothole",
        QUEUE,
        new LocalizedText("Kuoppa tiessä", "Grop i vägen", "Pothole"),
        status,
        Optional.of(LocalDate.now(fi.luukku.shared.TimeSource.LOCAL).plusDays(5)),
        time,
        new NewCase.Contact(
            Optional.of("aino@example.org"), Optional.of("+358401234567"), Language.FI),
        "{\"form\":\"streets.pothole\",\"version\":1,\"answers\":{\"where\":\"Rantatie 18\"}}",
        attachments,
        Optional.empty());
  }
}
