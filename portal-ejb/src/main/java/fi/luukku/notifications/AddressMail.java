package fi.luukku.notifications;

import com.fasterxml.jackson.core.JsonProcessingException;
import fi.luukku.notifications.domain.AddressNotice;
import fi.luukku.notifications.persistence.Notifications;
import fi.luukku.parties.EmailGivenUp;
import fi.luukku.parties.EmailToProve;
import fi.luukku.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Writes down mails about a person's own address, in the transaction that made them necessary. */
@ApplicationScoped
class AddressMail {
  @Inject private Notifications notifications;
  @Inject private SealedCodes codes;
  @Inject private SenderNudge sender;

  void write(@Observes EmailToProve email) {
    Optional<String> code = Optional.of(codes.seal(email.code()));
    add(AddressNotice.CODE, email.address(), email.language(), code);
  }

  void write(@Observes EmailGivenUp email) {
    add(AddressNotice.GIVEN_UP, email.address(), email.language(), Optional.empty());
  }

  void nudge(@Observes(during = TransactionPhase.AFTER_SUCCESS) EmailToProve email) {
    sender.nudge();
  }

  private void add(String kind, String address, Language language, Optional<String> sealedCode) {
    try {
      notifications.add(
          UUID.randomUUID().toString(),
          kind,
          null,
          language.tag(),
          address,
          NotificationWriter.JSON.writeValueAsString(new AddressNotice(sealedCode, language)));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("A notice could not be written as JSON.", broken);
    }
  }
}
