package fi.luukku.cosigning;

import fi.luukku.casework.CaseEvent;
import fi.luukku.casework.CaseStatus;
import fi.luukku.cosigning.persistence.SignatureRequests;
import fi.luukku.forms.AnsweredForm;
import fi.luukku.forms.AnswersJson;
import fi.luukku.forms.PublishedForms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Asks for the signature in the transaction in which the case is opened, and takes the request back
 * in that in which it is withdrawn.
 */
@ApplicationScoped
class SignatureStart {
  @Inject private SignatureDesk desk;
  @Inject private SignatureRequests requests;
  @Inject private PublishedForms forms;
  @Inject private Clock clock;

  void ask(@Observes CaseEvent event) {
    CaseEvent.CaseFacts facts = event.facts();
    if (!facts.lacksSignature()) {
      return;
    }
    if (event instanceof CaseEvent.Opened) {
      desk.ask(
          UUID.randomUUID().toString(),
          facts.personId().orElseThrow(),
          coSigner(facts.answersJson()).orElseThrow(),
          matter(facts));
    } else if (facts.status() == CaseStatus.WITHDRAWN) {
      requests.end(facts.number(), SignatureState.WITHDRAWN, clock.instant());
    }
  }

  private static SignatureDesk.Matter matter(CaseEvent.CaseFacts facts) {
    return new SignatureDesk.Matter(
        facts.number(),
        facts.citizenName().orElse(""),
        facts.partyName(),
        facts.title(),
        facts.contact().language());
  }

  private Optional<String> coSigner(String answersJson) {
    return AnswersJson.find(answersJson)
        .flatMap(
            stored ->
                forms
                    .find(stored.form(), stored.version())
                    .flatMap(form -> AnsweredForm.of(form, stored.answers()).coSigner()));
  }
}
