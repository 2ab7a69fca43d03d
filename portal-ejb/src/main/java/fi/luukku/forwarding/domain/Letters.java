package fi.luukku.forwarding.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.luukku.casework.CaseEvent;
import fi.luukku.casework.CaseEvent.CaseFacts;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.TimelineEntry;
import fi.luukku.forms.AnsweredForm;
import fi.luukku.forms.AnswersJson;
import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.schema.AnswersSchema;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes what happened to a case as the letter that the back office gets. */
public final class Letters {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String baseUrl;
  private final PublishedForms forms;

  /**
   * @param baseUrl the portal's address without a slash at its end: documents and schemas are named
   *     by it
   */
  public Letters(String baseUrl, PublishedForms forms) {
    this.baseUrl = baseUrl;
    this.forms = forms;
  }

  public Letter of(CaseEvent event) {
    if (event instanceof CaseEvent.Changed changed) {
      return changed(changed.facts(), changed.entry());
    }
    if (event instanceof CaseEvent.Withdrawn withdrawn) {
      return changed(withdrawn.facts(), withdrawn.entry());
    }
    if (event instanceof CaseEvent.Moved moved) {
      return moved(moved.facts(), moved.entry());
    }
    return event instanceof CaseEvent.Signed signed
        ? submitted(signed.facts(), Optional.of(signature(signed.entry())))
        : submitted(event.facts(), Optional.empty());
  }

  private static Letter.Signature signature(TimelineEntry entry) {
    return new Letter.Signature(entry.actor(), entry.at().toString(), entry.text().orElseThrow());
  }

  private Letter submitted(CaseFacts facts, Optional<Letter.Signature> signature) {
    return new Letter.Submitted(
        facts.number().value(),
        facts.kind().wireName(),
        facts.serviceKey(),
        facts.queueKey(),
        facts.status().wireName(),
        facts.revision(),
        facts.title(),
        facts.opened().toString(),
        facts.expectedBy(),
        facts.time().map(Letters::time),
        applicant(facts),
        answers(facts.answersJson()),
        form(facts.answersJson()),
        signature,
        attachments(facts));
  }

  private Letter changed(CaseFacts facts, TimelineEntry entry) {
    return changed(facts, entry, Optional.empty());
  }

  /** What the case was submitted with holds no more: the letter brings what holds now. */
  private Letter moved(CaseFacts facts, TimelineEntry entry) {
    return changed(facts, entry, Optional.of(facts));
  }

  private Letter changed(CaseFacts facts, TimelineEntry entry, Optional<CaseFacts> anew) {
    return new Letter.Changed(
        facts.number().value(),
        facts.kind().wireName(),
        facts.serviceKey(),
        facts.queueKey(),
        facts.status().wireName(),
        facts.revision(),
        anew.map(CaseFacts::title),
        anew.flatMap(CaseFacts::time).map(Letters::time),
        anew.map(CaseFacts::answersJson).map(Letters::answers),
        anew.map(CaseFacts::answersJson).flatMap(this::form),
        change(entry),
        attachments(facts));
  }

  private static Letter.Time time(NewCase.CaseTime time) {
    return new Letter.Time(time.starts().toString(), time.ends().toString(), time.place());
  }

  private static Letter.Applicant applicant(CaseFacts facts) {
    return new Letter.Applicant(
        facts.personId(),
        facts.citizenName(),
        facts.contact().email(),
        facts.contact().phone(),
        facts.contact().language().tag(),
        facts.partyId().map(party -> new Letter.OnBehalf(party, facts.partyName().orElse(""))));
  }

  private static JsonNode answers(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException("A case's answers are JSON.", broken);
    }
  }

  /** Empty where no form of ours was filled in. */
  private Optional<Letter.Form> form(String json) {
    return AnswersJson.find(json).flatMap(this::form);
  }

  private Optional<Letter.Form> form(AnswersJson.Stored stored) {
    return forms
        .find(stored.form(), stored.version())
        .map(
            definition ->
                new Letter.Form(
                    stored.form(),
                    stored.version(),
                    baseUrl
                        + "/messages/answers/"
                        + AnswersSchema.fileName(stored.form(), stored.version()),
                    AnswersJson.meaning(AnsweredForm.of(definition, stored.answers()))));
  }

  private List<Letter.Attachment> attachments(CaseFacts facts) {
    return facts.attachments().stream()
        .map(
            document ->
                new Letter.Attachment(
                    document.id(),
                    document.fileName(),
                    document.mediaType(),
                    document.size(),
                    document.sha256(),
                    baseUrl + "/backoffice/documents/" + document.id()))
        .toList();
  }

  private static Letter.Change change(TimelineEntry entry) {
    return new Letter.Change(
        entry.id(),
        entry.at().toString(),
        wire(entry.kind()),
        wire(entry.by()),
        Optional.of(entry.actor()).filter(name -> !name.isEmpty()),
        entry.text(),
        entry.outcome().map(outcome -> outcome.replace('_', '-')));
  }

  private static String wire(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
