package fi.luukku.notifications;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fi.luukku.casework.CaseEvent;
import fi.luukku.casework.CaseEvent.CaseFacts;
import fi.luukku.notifications.domain.Notice;
import fi.luukku.notifications.domain.NoticeKind;
import fi.luukku.notifications.persistence.Notifications;
import fi.luukku.parties.MailWish;
import fi.luukku.parties.MailWishes;
import fi.luukku.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Writes down that a mail is to be sent, in the transaction in which it became necessary. */
@ApplicationScoped
class NotificationWriter {
  /** Also for the sender, which reads what is written here. */
  static final ObjectMapper JSON =
      new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());

  @Inject private Notifications notifications;
  @Inject private SenderNudge sender;
  @Inject private MailWishes wishes;
  @Inject private Clock clock;

  void write(@Observes CaseEvent event) {
    Optional<String> address = event.facts().contact().email();
    Optional<NoticeKind> kind = NoticeKind.of(event);
    if (address.isEmpty() || kind.isEmpty()) {
      return;
    }
    CaseFacts facts = event.facts();
    MailWish wish = wish(kind.get(), facts);
    if (!kind.get().isWanted(wish.notices())) {
      return;
    }
    Language language = wish.language().orElse(facts.contact().language());
    notifications.add(
        UUID.randomUUID().toString(),
        kind.get().name(),
        facts.id(),
        language.tag(),
        address.get(),
        json(notice(kind.get(), event, language)));
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
        facts.personId().map(known -> facts.title()),
        facts.expectedBy(),
        facts.time(),
        token,
        facts.revision(),
        clock.instant(),
        language,
        facts.partyName());
  }

  private static String json(Notice notice) {
    try {
      return JSON.writeValueAsString(notice);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("A notice could not be written as JSON.", broken);
    }
  }
}
