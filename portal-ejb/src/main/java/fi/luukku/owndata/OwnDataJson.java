package fi.luukku.owndata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.luukku.casework.CaseEvent;
import fi.luukku.casework.CaseLook;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.Draft;
import fi.luukku.casework.FiledForOther;
import fi.luukku.casework.TimelineEntry;
import fi.luukku.cosigning.SignedMatters;
import fi.luukku.identity.KnownSignIn;
import fi.luukku.identity.PostalAddress;
import fi.luukku.parties.Choices;
import fi.luukku.parties.Mandate;
import fi.luukku.shared.Language;
import java.util.Locale;

/**
 * A person's data as JSON, to be read by another service. Keys are English and do not change their
 * meaning; new ones may come. Times are UTC.
 */
public final class OwnDataJson {
  private static final int FORMAT = 1;
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final OwnData data;
  private final Language language;

  private OwnDataJson(OwnData data, Language language) {
    this.data = data;
    this.language = language;
  }

  /**
   * @param language of titles and places
   */
  public static String of(OwnData data, Language language) {
    try {
      return JSON.writeValueAsString(new OwnDataJson(data, language).root());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A tree is always written.", impossible);
    }
  }

  private ObjectNode root() {
    ObjectNode root = JSON.createObjectNode();
    root.put("format", FORMAT);
    root.put("made", data.made().toString());
    root.put("name", data.name());
    data.address().ifPresent(home -> address(root.putObject("address"), home));
    // It is kept sealed, and nothing of ours opens it: who has it knows it.
    root.put("identityCode", "kept sealed");
    contact(root.putObject("contact"));
    root.put("mailWanted", word(data.choices().notices()));
    root.put("remindedBefore", word(data.choices().reminder()));
    data.choices().history().forEach(one -> consent(array(root, "consents").addObject(), one));
    data.signIns().forEach(one -> signIn(array(root, "signIns").addObject(), one));
    data.cases().forEach(one -> matter(array(root, "cases").addObject(), one));
    data.drafts().forEach(one -> draft(array(root, "drafts").addObject(), one));
    data.looks().forEach(one -> look(array(root, "seenBy").addObject(), one));
    data.mandates().forEach(one -> mandate(array(root, "mandates").addObject(), one));
    data.filedForOthers()
        .forEach(one -> filedForOther(array(root, "filedForOthers").addObject(), one));
    data.signed().forEach(one -> signed(array(root, "signedForOthers").addObject(), one));
    return root;
  }

  private static void address(ObjectNode node, PostalAddress home) {
    node.put("street", home.street());
    node.put("postalCode", home.postalCode());
    node.put("locality", home.locality());
  }

  private static void mandate(ObjectNode node, Mandate one) {
    node.put("kind", one.isNational() ? "national-mandate" : "mandate");
    node.put("for", one.name());
    node.put("role", word(one.role()));
    node.put("from", one.from().toString());
    node.put("until", one.until().map(java.time.LocalDate::toString).orElse(null));
    node.put("ended", one.ended());
  }

  private void filedForOther(ObjectNode node, FiledForOther one) {
    node.put("number", one.number().value());
    node.put("title", one.title().in(language));
    node.put("for", one.party());
    node.put("opened", one.opened().toString());
  }

  private void signed(ObjectNode node, SignedMatters.Row one) {
    node.put("number", one.number().value());
    node.put("title", one.title().in(language));
    node.put("sentBy", one.sender());
    node.put("signed", one.signed().toString());
  }

  private static ArrayNode array(ObjectNode node, String key) {
    return node.withArrayProperty(key);
  }

  private void contact(ObjectNode node) {
    node.put("email", data.contact().email().orElse(null));
    node.put("emailConfirmed", data.email().proven().map(java.time.Instant::toString).orElse(null));
    node.put("phone", data.contact().phone().orElse(null));
    node.put("language", data.contact().language().tag());
  }

  private static void consent(ObjectNode node, Choices.Entry one) {
    node.put("at", one.at().toString());
    node.put("consent", word(one.consent()));
    node.put("given", one.given());
    node.put("wording", one.wording());
  }

  private static void signIn(ObjectNode node, KnownSignIn one) {
    node.put("since", one.signedInAt().toString());
    node.put("lastActive", one.lastActiveAt().toString());
    node.put("browser", word(one.device().browser()));
    node.put("system", word(one.device().system()));
  }

  private void matter(ObjectNode node, CaseView one) {
    node.put("number", one.number().value());
    node.put("kind", one.kind().wireName());
    node.put("status", word(one.status()));
    node.put("title", one.title().in(language));
    node.put("opened", one.opened().toString());
    node.put("changed", one.changed().toString());
    node.put("outcome", one.outcome().orElse(null));
    one.time()
        .ifPresent(
            time -> {
              node.put("starts", time.starts().toString());
              node.put("ends", time.ends().toString());
              node.put("place", time.place().in(language));
            });
    node.put("email", one.ownContact().email().orElse(null));
    node.put("phone", one.ownContact().phone().orElse(null));
    node.set("answers", tree(one.answersJson()));
    one.timeline().forEach(entry -> entry(array(node, "timeline").addObject(), entry));
    one.attachments().forEach(file -> file(array(node, "attachments").addObject(), file));
  }

  private static void entry(ObjectNode node, TimelineEntry entry) {
    node.put("at", entry.at().toString());
    node.put("what", word(entry.kind()));
    node.put("status", word(entry.status()));
    node.put("by", word(entry.by()));
    node.put("text", entry.text().orElse(null));
  }

  private static void file(ObjectNode node, CaseEvent.AttachmentFacts file) {
    node.put("fileName", file.fileName());
    node.put("mediaType", file.mediaType());
    node.put("size", file.size());
    node.put("sha256", file.sha256());
    node.put("href", "/documents/" + file.id());
  }

  private static void draft(ObjectNode node, Draft one) {
    node.put("kind", one.kind().wireName());
    node.put("about", one.key());
    node.put("started", one.started().toString());
    node.put("updated", one.updated().toString());
    node.set("answers", tree(one.answersJson()));
  }

  private static void look(ObjectNode node, CaseLook look) {
    node.put("from", look.from().toString());
    node.put("to", look.to().toString());
    node.put("times", look.times());
    node.put("role", word(look.role()));
    node.put("case", look.matter().map(matter -> matter.number().value()).orElse(null));
    node.put("for", look.matter().flatMap(matter -> matter.other()).orElse(null));
    node.put("document", look.document().orElse(null));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** As it was stored; what cannot be read as JSON stands there as text. */
  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException text) {
      return JSON.getNodeFactory().textNode(json);
    }
  }
}
