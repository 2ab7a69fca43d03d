package fi.luukku.formbuilder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fi.luukku.forms.definition.DefinitionFault;
import fi.luukku.forms.definition.DefinitionRefused;
import fi.luukku.forms.definition.FormTexts;
import fi.luukku.forms.expression.FaultCode;
import java.util.ArrayList;
import java.util.List;

/** A form in a file: what comes from outside, and is looked at before anything is made of it. */
final class FormFile {
  static final int LONGEST = 1_000_000;
  private static final int DEEPEST = 45;
  private static final ObjectMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(40)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private FormFile() {}

  static FormSketch read(String json) {
    if (json.length() > LONGEST) {
      throw new FormTooLarge();
    }
    List<DefinitionFault> faults = new ArrayList<>();
    JsonNode file = parse(json);
    if (!file.path("form").isObject()) {
      faults.add(DefinitionFault.of("/form", FaultCode.MISSING, "is missing"));
    }
    texts(file.path("texts"), faults);
    refuseIfAny(faults);
    FormSketch sketch = FormSketch.read(json);
    try {
      sketch.definition();
    } catch (DefinitionRefused refused) {
      refuseIfAny(refused.faults().stream().filter(FormFile::isNoMissingText).toList());
    }
    return sketch;
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException broken) {
      throw new FormFileRefused(List.of(DefinitionFault.notJson("", broken)));
    }
  }

  private static void texts(JsonNode texts, List<DefinitionFault> faults) {
    if (!texts.isObject()) {
      faults.add(DefinitionFault.of("/texts", FaultCode.MISSING, "is missing"));
      return;
    }
    texts
        .fields()
        .forEachRemaining(
            language -> {
              String place = "/texts/" + language.getKey();
              if (!FormTexts.LANGUAGES.contains(language.getKey())) {
                faults.add(
                    DefinitionFault.of(
                        place, FaultCode.UNKNOWN_FIELD, "is not known here", language.getKey()));
              }
              language
                  .getValue()
                  .fields()
                  .forEachRemaining(
                      text -> {
                        if (!text.getValue().isTextual()) {
                          faults.add(
                              DefinitionFault.of(
                                  place + "/" + text.getKey(),
                                  FaultCode.WRONG_KIND,
                                  "must be a text"));
                        }
                      });
            });
  }

  /** What is missing can be added in the builder. */
  private static boolean isNoMissingText(DefinitionFault fault) {
    return fault.code() != FaultCode.TEXT_MISSING;
  }

  private static void refuseIfAny(List<DefinitionFault> faults) {
    if (!faults.isEmpty()) {
      throw new FormFileRefused(faults);
    }
  }
}
