package fi.luukku.site.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code t:kept}: what stands inside is drawn once for each {@code key} and language, and then not
 * even built. The key names everything else that it depends on; nothing inside may be a person's
 * own, and what asks for such a thing is not kept (docs/adr/0019). Where the key is null nothing is
 * kept: the page says so that this one is somebody's own. Not for the inside of {@code ui:repeat}.
 */
public class KeptHandler extends TagHandler {
  private static final KeptParts PARTS = new KeptParts();

  private final TagAttribute key;

  public KeptHandler(TagConfig config) {
    super(config);
    key = getAttribute("key");
  }

  @Override
  public void apply(FaceletContext context, UIComponent parent) throws IOException {
    Optional<KeptParts.Key> named = named(context);
    if (named.isEmpty() || context.getFacesContext().isPostback()) {
      nextHandler.apply(context, parent);
      return;
    }
    KeptParts.Key whole = named.get();
    Optional<String> drawn = PARTS.find(whole);
    KeptPart part = new KeptPart(drawn.orElse(null), html -> PARTS.keep(whole, html));
    part.setId(idIn(context.getFacesContext()));
    parent.getChildren().add(part);
    if (drawn.isEmpty()) {
      nextHandler.apply(context, part);
    }
  }

  /**
   * Empty where the key is null. It is asked for as an object: as a string, null would be the empty
   * one, which all have in common.
   */
  private Optional<KeptParts.Key> named(FaceletContext context) {
    return KeptParts.Key.of(
        tag.getLocation().toString(), Faces.language(), key == null ? "" : key.getObject(context));
  }

  private static String idIn(FacesContext context) {
    return context.getViewRoot().createUniqueId();
  }
}
