package fi.luukku.notifications;

import com.fasterxml.jackson.core.JsonProcessingException;
import fi.luukku.notifications.domain.AddressNotice;
import fi.luukku.notifications.persistence.Notifications;
import fi.luukku.parties.EmailGivenUp;
import fi.luukku.parties.EmailToProve;
import fi.luukku.parties.MandateInvited;
import fi.luukku.parties.MandateNews;
import fi.luukku.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes down mails about an address or a mandate, in the transaction that made them necessary. */
@ApplicationScoped
class AddressMail {
  @Inject private Notifications notifications;
  @Inject private SealedCodes codes;
  @Inject private SenderNudge sender;

  void write(@Observes EmailToProve email) {
    Optional<String> code = Optional.of(codes.seal(email.code()));
    add(AddressNotice.Kind.EMAIL_CODE, email.address(), email.language(), code);
  }

  void write(@Observes EmailGivenUp email) {
    add(AddressNotice.Kind.EMAIL_GIVEN_UP, email.address(), email.language(), Optional.empty());
  }

  void write(@Observes MandateInvited offer) {
    Optional<String> secret = Optional.of(codes.seal(offer.token()));
    List<Language> languages = offer.languages();
    AddressNotice notice =
        new AddressNotice(secret, languages.get(0), languages.subList(1, languages.size()));
    add(AddressNotice.Kind.MANDATE_OFFERED, offer.address(), notice);
  }

  void write(@Observes MandateNews news) {
    AddressNotice.Kind kind =
        switch (news.kind()) {
          case ANSWERED -> AddressNotice.Kind.MANDATE_ANSWERED;
          case ENDED -> AddressNotice.Kind.MANDATE_ENDED;
        };
    add(kind, news.address(), news.language(), Optional.empty());
  }

  void nudge(@Observes(during = TransactionPhase.AFTER_SUCCESS) EmailToProve email) {
    sender.nudge();
  }

  void nudge(@Observes(during = TransactionPhase.AFTER_SUCCESS) MandateInvited offer) {
    sender.nudge();
  }

  private void add(
      AddressNotice.Kind kind, String address, Language language, Optional<String> sealedCode) {
    add(kind, address, new AddressNotice(sealedCode, language, List.of()));
  }

  private void add(AddressNotice.Kind kind, String address, AddressNotice notice) {
    try {
      notifications.add(
          UUID.randomUUID().toString(),
          kind.name(),
          null,
          notice.language().tag(),
          address,
          NotificationWriter.JSON.writeValueAsString(notice));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("A notice could not be written as JSON.", broken);
    }
  }
}
