package fi.luukku.casework.web;

import fi.luukku.audit.Look;
import fi.luukku.audit.LookerRole;
import fi.luukku.casework.CaseLook;
import fi.luukku.casework.CaseLooks;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.Page;
import fi.luukku.site.web.Dates;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code /my/seen}: who has looked at the person's data. */
@Named
@RequestScoped
public class SeenBacking {
  @Inject CurrentCaller current;
  @Inject CaseLooks looks;
  @Inject LocaleBacking locale;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private CaseLooks.Told told;

  /** Reads what the page shows. */
  public void load() {
    told = looks.mine(current.caller(), first());
  }

  public List<CaseLook> getRows() {
    return told.rows();
  }

  public Page<Look> getSingle() {
    return told.single();
  }

  /** "Handler", "Administrator", "A case handling system". */
  public String who(LookerRole role) {
    return text("seen.who." + role.name().toLowerCase(Locale.ROOT));
  }

  /** "Opened the matter", "Opened the attachment x of the matter", "Acted on your behalf". */
  public String what(CaseLook look) {
    if (look.role().isMandate()) {
      return text("seen.on_behalf");
    }
    return look.document().map(name -> text("seen.document", name)).orElse(text("seen.case"));
  }

  /** When it was; of several looks the first and the last, and how many. */
  public String when(CaseLook look) {
    Dates dates = new Dates(locale.getLanguage());
    if (look.times() == 1) {
      return dates.moment(look.to());
    }
    return text("seen.times", dates.period(look.from(), look.to()), look.times());
  }

  private String text(String key, Object... values) {
    return Texts.text(locale.getLanguage(), "casework", key, values);
  }

  private int first() {
    try {
      return Math.max(0, Integer.parseInt(parameters.getOrDefault("first", "0")));
    } catch (NumberFormatException typed) {
      return 0;
    }
  }
}
