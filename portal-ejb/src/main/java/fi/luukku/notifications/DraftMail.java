package fi.luukku.notifications;

import com.fasterxml.jackson.core.JsonProcessingException;
import fi.luukku.casework.DraftNews;
import fi.luukku.notifications.domain.DraftNotice;
import fi.luukku.notifications.persistence.Notifications;
import fi.luukku.parties.MailReach;
import fi.luukku.parties.MailWishes;
import fi.luukku.parties.NoticeWish;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Writes down mails about half-filled forms, in the transaction that made them necessary. */
@ApplicationScoped
class DraftMail {
  @Inject private Notifications notifications;
  @Inject private MailWishes wishes;
  @Inject private SenderNudge sender;

  void write(@Observes DraftNews news) {
    if (wishes.of(news.person()).notices() != NoticeWish.NONE) {
      wishes.reach(news.person()).ifPresent(reach -> add(news, reach));
    }
  }

  void nudge(@Observes(during = TransactionPhase.AFTER_SUCCESS) DraftNews news) {
    sender.nudge();
  }

  private void add(DraftNews news, MailReach reach) {
    Optional<LocalDate> day =
        news instanceof DraftNews.Ending ending ? Optional.of(ending.first()) : Optional.empty();
    DraftNotice.Kind kind =
        day.isPresent() ? DraftNotice.Kind.DRAFT_ENDING : DraftNotice.Kind.DRAFT_SHARED;
    try {
      notifications.add(
          UUID.randomUUID().toString(),
          kind.name(),
          null,
          reach.language().tag(),
          reach.address(),
          NotificationWriter.JSON.writeValueAsString(new DraftNotice(day, reach.language())));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("A notice could not be written as JSON.", broken);
    }
  }
}
