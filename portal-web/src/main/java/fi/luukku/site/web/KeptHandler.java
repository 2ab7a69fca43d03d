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
 * own, and what asks for such a thing is not kept (docs/adr/0019). Not for the inside of {@code
 * ui:repeat}.
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
    if (!"GET".equals(Faces.request().getMethod())) {
      nextHandler.apply(context, parent);
      return;
    }
    KeptParts.Key whole =
        new KeptParts.Key(
            tag.getLocation().toString(),
            Faces.language(),
            key == null ? "" : key.getValue(context));
    Optional<String> drawn = PARTS.find(whole);
    KeptPart part = new KeptPart(drawn.orElse(null), html -> PARTS.keep(whole, html));
    part.setId(idIn(context.getFacesContext()));
    parent.getChildren().add(part);
    if (drawn.isEmpty()) {
      nextHandler.apply(context, part);
    }
  }

  private static String idIn(FacesContext context) {
    return context.getViewRoot().createUniqueId();
  }
}
