package fi.luukku.casework.web;

import fi.luukku.casework.CaseView;
import fi.luukku.casework.ReplyTemplate;
import fi.luukku.casework.ReplyTemplates;
import fi.luukku.site.web.LocaleBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/**
 * Ready words on the case page: their names in the handler's language, their text in the citizen's.
 * A link brings them into the empty message; with script they go in where the cursor stands.
 */
@Named("replies")
@RequestScoped
public class RepliesBacking {
  @Inject ReplyTemplates templates;
  @Inject LocaleBacking locale;
  @Inject CaseBacking caseBacking;
  @Inject @RequestParameterMap Map<String, String> parameters;

  /**
   * One of them as the page offers it.
   *
   * @param text as the citizen will read it
   */
  public record Reply(String key, String name, String text) {}

  public List<Reply> getAll() {
    return templates.of(caseBacking.getMatter().kind()).stream().map(this::reply).toList();
  }

  /** Brings the words that the link asked for into the message. */
  public void bring() {
    templates
        .find(parameters.getOrDefault("reply", ""))
        .map(this::reply)
        .ifPresent(reply -> caseBacking.getFields().setMessage(reply.text()));
  }

  private Reply reply(ReplyTemplate template) {
    CaseView matter = caseBacking.getMatter();
    String text =
        template
            .text()
            .in(matter.contact().language())
            .replace("{number}", matter.number().value());
    return new Reply(template.key(), template.name().in(locale.getLanguage()), text);
  }
}
