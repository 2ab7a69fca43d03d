package fi.luukku.notifications;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fi.luukku.casework.CaseEvent;
import fi.luukku.casework.CaseEvent.CaseFacts;
import fi.luukku.notifications.domain.Notice;
import fi.luukku.notifications.domain.NoticeKind;
import fi.luukku.notifications.domain.TextNumber;
import fi.luukku.notifications.integration.TextGateway;
import fi.luukku.notifications.persistence.Notifications;
import fi.luukku.parties.MailWish;
import fi.luukku.parties.MailWishes;
import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes down that a mail is to be sent, in the transaction in which it became necessary. */
@ApplicationScoped
class NotificationWriter {
  /** Also for the sender, which reads what is written here. */
  static final ObjectMapper JSON =
      new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());

  @Inject private Notifications notifications;
  @Inject private SenderNudge sender;
  @Inject private MailWishes wishes;
  @Inject private Reminders reminders;
  @Inject private SealedCodes codes;
  @Inject private TextGateway texts;
  @Inject private BookingDates dates;
  @Inject private Clock clock;

  void write(@Observes CaseEvent event) {
    Optional<String> address = event.facts().contact().email();
    notifications.add(
        Stream.concat(
                address.stream().flatMap(mail -> notice(event, mail)), reminders(event, address))
            .toList());
  }

  private Stream<Notifications.Mail> notice(CaseEvent event, String address) {
    Optional<NoticeKind> kind = NoticeKind.of(event);
    if (kind.isEmpty()) {
      return Stream.empty();
    }
    CaseFacts facts = event.facts();
    MailWish wish = wish(kind.get(), facts);
    if (isHisNoMore(facts)) {
      return toWhoManage(kind.get(), event);
    }
    if (!kind.get().isWanted(wish.notices())) {
      return Stream.empty();
    }
    Language language = wish.language().orElse(facts.contact().language());
    return Stream.of(mail(kind.get(), event, language, address, Optional.empty()));
  }

  /** The party hears of its matter by those who manage its mandates, where its filer may not. */
  private Stream<Notifications.Mail> toWhoManage(NoticeKind kind, CaseEvent event) {
    return event.facts().partyId().stream()
        .flatMap(party -> wishes.whoManage(party).stream())
        .filter(person -> kind.isWanted(wishes.of(person).notices()))
        .flatMap(person -> wishes.reach(person).stream())
        .map(one -> mail(kind, event, one.language(), one.address(), Optional.empty()));
  }

  /** By mail, and where the municipality sends any by text message: which goes, its reader says. */
  private Stream<Notifications.Mail> reminders(CaseEvent event, Optional<String> address) {
    Optional<String> phone =
        event.facts().contact().phone().filter(one -> texts.isThere()).flatMap(TextNumber::of);
    if (address.isEmpty() && phone.isEmpty()) {
      return Stream.empty();
    }
    Optional<Instant> due = reminders.plan(event);
    return due.isEmpty()
        ? Stream.empty()
        : Stream.concat(
            address.stream().map(to -> reminder(NoticeKind.REMINDER, event, to, due)),
            phone.stream().map(to -> reminder(NoticeKind.REMINDER_TEXT, event, to, due)));
  }

  private Notifications.Mail reminder(
      NoticeKind kind, CaseEvent event, String to, Optional<Instant> due) {
    return mail(kind, event, event.facts().contact().language(), to, due);
  }

  private Notifications.Mail mail(
      NoticeKind kind, CaseEvent event, Language language, String address, Optional<Instant> due) {
    return new Notifications.Mail(
        kind.name(),
        event.facts().id(),
        language.tag(),
        address,
        json(notice(kind, event, language)),
        due);
  }

  /** What was filed for a party is told to nobody whose mandate the party has ended. */
  private boolean isHisNoMore(CaseFacts facts) {
    return facts
        .partyId()
        .filter(party -> facts.personId().map(one -> wishes.hasEnded(one, party)).orElse(false))
        .isPresent();
  }

  /** Of what he sends himself he has just said where, and in which language. */
  private MailWish wish(NoticeKind kind, CaseFacts facts) {
    return facts
        .personId()
        .filter(person -> kind != NoticeKind.OPENED)
        .map(wishes::of)
        .orElse(MailWish.UNSAID);
  }

  void nudge(@Observes(during = TransactionPhase.AFTER_SUCCESS) CaseEvent event) {
    sender.nudge();
  }

  private Notice notice(NoticeKind kind, CaseEvent event, Language language) {
    CaseFacts facts = event.facts();
    Optional<String> token =
        event instanceof CaseEvent.Opened opened ? opened.followUpToken() : Optional.empty();
    return new Notice(
        kind,
        facts.number().value(),
        facts.kind(),
        facts.status(),
        title(facts),
        facts.expectedBy(),
        kind.isReminder() ? facts.time() : dates.told(event),
        token,
        facts.revision(),
        clock.instant(),
        language,
        facts.partyName(),
        event.leavesTheTime(),
        kind.isReminder() ? reader(facts) : Optional.empty(),
        event.cancelToken().map(codes::seal),
        kind.saysHowToMeet() ? facts.doorCode() : Optional.empty(),
        facts.personId().isEmpty(),
        kind.changesTheTime() ? dates.of(facts, event.leavesTheTime()) : List.of(),
        kind.saysTheCost() ? ReservationPrice.told(event) : Optional.empty());
  }

  /** Of a booking the title is ours; of a report without a name, what anybody wrote. */
  private static Optional<LocalizedText> title(CaseFacts facts) {
    return Optional.of(facts.title())
        .filter(title -> facts.kind().isBooking() || facts.personId().isPresent());
  }

  private static Optional<Notice.Reader> reader(CaseFacts facts) {
    return facts.personId().map(person -> new Notice.Reader(person, facts.partyId()));
  }

  private static String json(Notice notice) {
    try {
      return JSON.writeValueAsString(notice);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("A notice could not be written as JSON.", broken);
    }
  }
}
