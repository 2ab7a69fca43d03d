package fi.luukku.forwarding.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import fi.luukku.shared.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The data of what leaves, field by field as {@code docs/messages/case-*.schema.json} describe it.
 * What is missing is left out.
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public sealed interface Letter {
  /** Of {@code fi.luukku.case.submitted.v1}. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Submitted(
      String caseNumber,
      String kind,
      String service,
      String queue,
      String status,
      int revision,
      LocalizedText title,
      String opened,
      Optional<LocalDate> expectedBy,
      Optional<Time> time,
      Applicant applicant,
      JsonNode answers,
      Optional<Form> form,
      Optional<Signature> signature,
      List<Attachment> attachments)
      implements Letter {}

  /**
   * Of {@code fi.luukku.case.changed.v1} and {@code fi.luukku.case.withdrawn.v1}; title, time and
   * answers of a booking that was moved.
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Changed(
      String caseNumber,
      String kind,
      String service,
      String queue,
      String status,
      int revision,
      Optional<LocalizedText> title,
      Optional<Time> time,
      Optional<JsonNode> answers,
      Optional<Form> form,
      Change change,
      List<Attachment> attachments)
      implements Letter {}

  /**
   * What was answered to a form of ours, understood.
   *
   * @param schema address of the JSON Schema that {@code answers} fit
   */
  record Form(String key, int version, String schema, JsonNode answers) {}

  /**
   * Of another person who signed what was sent.
   *
   * @param sha256 of the answers and attachments, as docs/adr/0049 says
   */
  record Signature(String name, String signed, String sha256) {}

  record Time(String starts, String ends, LocalizedText place) {}

  /** Never an identity code: {@code person} is an id of ours. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Applicant(
      Optional<String> person,
      Optional<String> name,
      Optional<String> email,
      Optional<String> phone,
      String language,
      Optional<OnBehalf> onBehalf) {}

  /** The organisation that {@code person} acted for. */
  record OnBehalf(String party, String name) {}

  record Attachment(
      String id, String fileName, String mediaType, long size, String sha256, String href) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Change(
      String id,
      String at,
      String kind,
      String by,
      Optional<String> actor,
      Optional<String> text,
      Optional<String> outcome) {}
}
